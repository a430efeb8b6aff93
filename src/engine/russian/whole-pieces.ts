/** A piece of a text, and whether a line must not end in it. */
export interface WholePiece {
  text: string;
  isWhole: boolean;
}

const space = "[ \\u00A0]";

/** Telephones, «7:30–18:00», «№ 273-ФЗ»: browsers end lines behind their hyphens and dashes. */
const whole = new RegExp(
  `((?:\\+7|8)${space}(?:\\(\\d{3,5}\\)|\\d{3,5})${space}\\d[\\d-]{3,9}\\d` +
    "|\\d{1,2}:\\d\\d[–-]\\d{1,2}:\\d\\d" +
    `|№${space}[\\p{L}\\d/.-]*-[\\p{L}\\d/-]*[\\p{L}\\d])`,
  "u",
);

/** A text in pieces, for pages that keep some of them in one line. */
export function wholePieces(text: string): WholePiece[] {
  // Most texts have none.
  if (!/\d/u.test(text)) return text === "" ? [] : [{ text, isWhole: false }];
  return text.split(whole).flatMap((piece, index) => {
    return piece === "" ? [] : [{ text: piece, isWhole: index % 2 === 1 }];
  });
}
