import { parsePhone } from "./parse-phone.ts";

/** The link that calls a number of the data («+7 (84574) 0-00-01, доб. 12»), as RFC 3966 writes it. */
export function phoneUrl(text: string): string {
  const phone = parsePhone(text);
  if (phone === null) return `tel:${text.replace(/[^+\d]/g, "")}`;
  const added = phone.extension === "" ? "" : `;ext=${phone.extension}`;
  return `tel:+7${phone.code}${phone.local}${added}`;
}
