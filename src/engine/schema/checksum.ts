/** Last digits that are computed from the ones before; any other text is refused. */
export const checksums: Record<string, (text: string) => boolean> = {
  inn: isInn,
  ogrn: isOgrn,
  okpo: isOkpo,
};

/**
 * ИНН of an organization, 10 digits, or of a person, 12 (an entrepreneur): each check digit is the
 * weighted sum of those before it, mod 11, mod 10 (приказ ФНС от 29.06.2012 № ММВ-7-6/435@).
 */
function isInn(text: string): boolean {
  if (/^\d{10}$/.test(text)) return isWeighted(text, 9);
  return /^\d{12}$/.test(text) && isWeighted(text, 10) && isWeighted(text, 11);
}

const weights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** Whether the digit at an index is what those before it give: the weights end beside it. */
function isWeighted(text: string, index: number): boolean {
  const own = weights.slice(weights.length - index);
  const sum = own.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return (sum % 11) % 10 === Number(text[index]);
}

/**
 * ОГРН, 13 digits: the last is the number of the first twelve, mod 11, mod 10; ОГРНИП, 15 digits: of
 * the first fourteen, mod 13, mod 10 (приказ Минфина от 30.10.2017 № 165н).
 */
function isOgrn(text: string): boolean {
  if (/^\d{13}$/.test(text)) return (Number(text.slice(0, 12)) % 11) % 10 === Number(text[12]);
  return /^\d{15}$/.test(text) && (Number(text.slice(0, 14)) % 13) % 10 === Number(text[14]);
}

/**
 * ОКПО, 8 digits, of an entrepreneur 10: the weighted sum of those before the last, mod 11; where it
 * gives 10, with other weights, and 10 counts as 0 (ПР 50.1.024-2005, annex Б).
 */
function isOkpo(text: string): boolean {
  if (!/^(?:\d{8}|\d{10})$/.test(text)) return false;
  const last = text.length - 1;
  const remainder = (first: number): number =>
    Array.from(text.slice(0, last)).reduce(
      (sum, digit, index) => sum + Number(digit) * (((first - 1 + index) % 10) + 1),
      0,
    ) % 11;
  const control = remainder(1) < 10 ? remainder(1) : remainder(3) % 10;
  return control === Number(text[last]);
}
