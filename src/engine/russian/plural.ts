/** A noun beside 1, 2 and 5: группа, группы, групп. */
export type PluralForms = readonly [one: string, few: string, many: string];

/** The form of the noun that agrees with the number; a fraction takes the second (1,5 группы). */
export function choosePlural(count: number, [one, few, many]: PluralForms): string {
  if (!Number.isFinite(count)) throw new RangeError(`Not a count: ${count}`);
  if (!Number.isInteger(count)) return few;
  const tens = Math.abs(count) % 100;
  const units = tens % 10;
  if (units === 0 || units >= 5 || (tens >= 11 && tens <= 14)) return many;
  return units === 1 ? one : few;
}

/** «5 групп», with an ordinary space: who prints it sets the type, terminals want no other. */
export function countNouns(count: number, forms: PluralForms): string {
  return `${count} ${choosePlural(count, forms)}`;
}
