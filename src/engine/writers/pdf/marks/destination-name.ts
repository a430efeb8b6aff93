/**
 * The name under which a label's place is found, also from outside (`file.pdf#nameddest=rights`).
 * PDF demands names in the order of their bytes, pdfkit sorts them by the rules of a language; on
 * small Latin letters, digits, hyphens and full stops both agree, so others are spelt by their code.
 */
export function destinationName(label: string): string {
  return label.replace(
    /[^a-z0-9.-]/gu,
    (character) => `-u${(character.codePointAt(0) ?? 0).toString(16)}`,
  );
}
