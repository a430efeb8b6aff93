/** Last digits that are computed from the ones before; any other text is refused. */
export const checksums: Record<string, (text: string) => boolean> = { inn: isInn, ogrn: isOgrn };

/**
 * ИНН of an organization, 10 digits: the last is the weighted sum of the others, mod 11, mod 10
 * (приказ ФНС от 29.06.2012 № ММВ-7-6/435@).
 */
function isInn(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return (sum % 11) % 10 === Number(text[9]);
}

/** ОГРН, 13 digits: the last is the number of the first twelve, mod 11, mod 10. */
function isOgrn(text: string): boolean {
  if (!/^\d{13}$/.test(text)) return false;
  return (Number(text.slice(0, 12)) % 11) % 10 === Number(text[12]);
}
