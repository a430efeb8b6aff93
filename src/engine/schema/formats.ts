import { asciiDomain, splitEmail } from "../base/ascii-address.ts";
import { findMixedLabel } from "../base/look-alikes.ts";
import { isDay } from "../base/is-day.ts";
import { parsePhone } from "../russian/parse-phone.ts";

/**
 * Formats of our schemas that checks ask for by name. They see whatever a file holds, so each looks
 * at the length first, and its expressions take time in proportion to the text.
 */
export const formats = {
  date: isDay,
  "idn-email": isEmail,
  phone: isPhone,
  "web-address": isWebAddress,
};

/** What the schemas say too (`maxLength`): a check goes on after the first refusal. */
const longest = { email: 254, name: 64, webAddress: 2000 } as const;

/**
 * One address of a mailbox: a Latin name and a domain in any letters (`info@ds1.example.ru`,
 * `info@сад.рф`). Of what RFC 5321 allows before the «@», signs that mean something in a link
 * (`x?bcc=…`) are left out: nobody's mailbox has them.
 */
function isEmail(text: string): boolean {
  if (text.length > longest.email) return false;
  const [name, domain] = splitEmail(text);
  const labels = asciiDomain(domain)?.split(".") ?? [];
  return (
    name.length <= longest.name &&
    name.split(".").every((part) => /^[a-z\d_+'~-]+$/i.test(part)) &&
    labels.length > 1 &&
    findMixedLabel(domain) === null &&
    labels.every((label) => /^(?!-)[a-z\d-]{1,63}$(?<!-)/i.test(label)) &&
    /[a-z]/i.test(labels.at(-1) ?? "")
  );
}

/** +7 or 8 and ten digits, also with an extension: `+7 (84574) 2-00-00, доб. 12`. */
function isPhone(text: string): boolean {
  return parsePhone(text) !== null;
}

function isWebAddress(text: string): boolean {
  if (text.length > longest.webAddress) return false;
  return (
    /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) &&
    URL.canParse(text) &&
    findMixedLabel(hostOf(text)) === null
  );
}

/** The domain of a web address, in the letters in which it is written. */
export function hostOf(address: string): string {
  return /^https?:\/\/([^/?#\s]*)/i.exec(address)?.[1] ?? "";
}
