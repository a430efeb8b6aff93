import { decodeLabel } from "./punycode.ts";

const ascii = /^[\x21-\x7E]*$/;

/**
 * The address that links and QR codes carry: «https://сад.рф/о-нас» →
 * «https://xn--80ai1b.xn--p1ai/%D0%BE-…». ASCII stays letter by letter, and so does what is no
 * address.
 */
export function asciiUrl(url: string): string {
  return ascii.test(url) || !URL.canParse(url) ? url : new URL(url).href;
}

/** «info@сад.рф» → «info@xn--80ai1b.xn--p1ai», as letters are sent. What is no address stays. */
export function asciiEmail(email: string): string {
  const [name, domain] = splitEmail(email);
  return domain === "" || ascii.test(domain) ? email : `${name}@${asciiDomain(domain) ?? domain}`;
}

/** The link that writes to an address of the data. */
export function mailtoUrl(email: string): string {
  return `mailto:${asciiEmail(email)}`;
}

/** The address of a link in a text, of any scheme. */
export function asciiLink(url: string): string {
  return url.startsWith("mailto:") ? mailtoUrl(url.slice("mailto:".length)) : asciiUrl(url);
}

/** The name before the last «@» and the domain after it. */
export function splitEmail(email: string): readonly [name: string, domain: string] {
  const at = email.lastIndexOf("@");
  return at < 0 ? [email, ""] : [email.slice(0, at), email.slice(at + 1)];
}

/** A domain in ASCII (IDNA); null for what cannot be one. */
export function asciiDomain(domain: string): string | null {
  if (/[\s/\\?#@:[\]%]/u.test(domain)) return null;
  const url = `http://${domain}`;
  return URL.canParse(url) ? new URL(url).hostname : null;
}

/**
 * How one e-mail address may be written: as it is, and its other spelling where the domain is not
 * all Latin. What looks for an address must look for both.
 */
export function emailSpellings(email: string): string[] {
  const [name, domain] = splitEmail(email);
  const shown = domain.split(".").map(decodeLabel).join(".");
  return [...new Set([email, asciiEmail(email), domain === "" ? email : `${name}@${shown}`])];
}
