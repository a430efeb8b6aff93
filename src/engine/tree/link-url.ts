import { asciiLink, asciiUrl, mailtoUrl } from "../base/ascii-address.ts";
import { phoneUrl } from "../russian/phone-url.ts";
import { formats } from "../schema/formats.ts";

/*
 * The url of every link of a tree comes from here: readers of a document trust it, so nothing that
 * a browser would run, and no letter to somebody else, may hide in one.
 */

/** The link to an address of the data: a website, a mailbox, a telephone; null for anything else. */
export function urlOfAddress(address: string): string | null {
  if (formats["idn-email"](address)) return mailtoUrl(address);
  if (formats.phone(address)) return phoneUrl(address);
  return formats["web-address"](address) ? safeUrl(address) : null;
}

/** An address that was typed as one (https:, http:, mailto:, tel:) in ASCII, or null. */
export function safeUrl(url: string): string | null {
  if (/[\p{Cc}\s]/u.test(url) || !URL.canParse(url)) return null;
  const scheme = url.slice(0, url.indexOf(":"));
  const rest = url.slice(scheme.length + 1);
  switch (scheme) {
    case "https":
    case "http":
      return isPlain(url) ? asciiUrl(url) : null;
    case "mailto":
      return formats["idn-email"](rest) ? asciiLink(url) : null;
    case "tel":
      return /^\+?[\d-]{3,20}(?:;ext=\d{1,10})?$/.test(rest) ? url : null;
    default:
      return null;
  }
}

/** «https://bank.ru@evil.example» leads where nobody expects. */
function isPlain(url: string): boolean {
  const { username, password } = new URL(url);
  return /^https?:\/\/[^/]/.test(url) && username === "" && password === "";
}
