import { fullFormats } from "ajv-formats/dist/formats.js";

/** Formats of our schemas that checks ask for by name; `email` is a pattern of ajv-formats. */
export const formats = {
  date: fullFormats.date,
  phone: isPhone,
  "web-address": isWebAddress,
};

/** +7 and ten digits, as they are printed: `+7 (84574) 2-00-00`. */
function isPhone(text: string): boolean {
  const isPrinted = /^\+7(?: ?\(\d{3,5}\))?(?:[ -]?\d+)+$/.test(text);
  return isPrinted && text.replace(/\D/g, "").length === 11;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text);
}
