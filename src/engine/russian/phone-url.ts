/** The link that calls a number of the data («+7 (84574) 0-00-01»), as RFC 3966 writes it. */
export function phoneUrl(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, "")}`;
}
