import { isDay } from "../base/is-day.ts";

/**
 * Formats of our schemas that checks ask for by name. They see whatever a file holds, so each looks
 * at the length first, and its expressions take time in proportion to the text.
 */
export const formats = {
  date: isDay,
  email: isEmail,
  phone: isPhone,
  "web-address": isWebAddress,
};

/** What the schemas say too (`maxLength`): a check goes on after the first refusal. */
export const longest = { email: 254, phone: 60, webAddress: 2000 } as const;

/**
 * One address of a mailbox (RFC 5321), ASCII. Of what the letter of the standard allows before the
 * «@», signs that mean something in a link (`x?bcc=…`) are left out: nobody's mailbox has them.
 */
function isEmail(text: string): boolean {
  if (text.length > longest.email) return false;
  const [name = "", domain = "", ...more] = text.split("@");
  const labels = domain.split(".");
  return (
    more.length === 0 &&
    name.length <= 64 &&
    name.split(".").every((part) => /^[a-z0-9_+'~-]+$/i.test(part)) &&
    labels.length > 1 &&
    labels.every((label) => /^(?!-)[a-z0-9-]{1,63}$(?<!-)/i.test(label))
  );
}

/** +7 and ten digits, as they are printed: `+7 (84574) 2-00-00`. */
function isPhone(text: string): boolean {
  if (text.length > longest.phone) return false;
  const isPrinted = /^\+7(?: ?\(\d{3,5}\))?(?:[ -]?\d)+$/.test(text);
  return isPrinted && text.replace(/\D/g, "").length === 11;
}

function isWebAddress(text: string): boolean {
  if (text.length > longest.webAddress) return false;
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text);
}
