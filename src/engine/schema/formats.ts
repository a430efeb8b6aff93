import { fullFormats } from "ajv-formats/dist/formats.js";

import { asciiDomain, splitEmail } from "../base/ascii-address.ts";
import { parsePhone } from "../russian/parse-phone.ts";

/** Formats of our schemas that checks ask for by name. */
export const formats = {
  date: fullFormats.date,
  "idn-email": isEmail,
  phone: isPhone,
  "web-address": isWebAddress,
};

/** A Latin name and a domain in any letters: `info@ds1.example.ru`, `info@сад.рф`. */
function isEmail(text: string): boolean {
  const [name, domain] = splitEmail(text);
  const host = asciiDomain(domain);
  if (host === null || !/\.[a-z\d-]*[a-z][a-z\d-]*$/.test(host)) return false;
  return isAsciiEmail(`${name}@${host}`);
}

const asciiEmailFormat: unknown = fullFormats.email;

function isAsciiEmail(text: string): boolean {
  return asciiEmailFormat instanceof RegExp && asciiEmailFormat.test(text);
}

/** +7 or 8 and ten digits, also with an extension: `+7 (84574) 2-00-00, доб. 12`. */
function isPhone(text: string): boolean {
  return parsePhone(text) !== null;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text);
}
