/**
 * Formats of our schemas beside `date` and `email`, which ajv-formats has. Telephone: +7 and ten
 * digits, as they are printed: `+7 (84574) 2-00-00`.
 */
export const formats = { phone: isPhone, "web-address": isWebAddress };

function isPhone(text: string): boolean {
  const isPrinted = /^\+7(?: ?\(\d{3,5}\))?(?:[ -]?\d+)+$/.test(text);
  return isPrinted && text.replace(/\D/g, "").length === 11;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text);
}
