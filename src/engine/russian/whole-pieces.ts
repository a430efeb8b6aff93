/** A piece of a text, and whether a line must not end in it. */
export interface WholePiece {
  text: string;
  isWhole: boolean;
}

/** Telephones, «7:30–18:00»: browsers end lines behind their hyphens and dashes. */
const whole =
  /((?:\+7|8)[\s\u00A0](?:\(\d{3,5}\)|\d{3,5})[\s\u00A0]\d[\d-]{3,9}\d|\d{1,2}:\d\d[–-]\d{1,2}:\d\d)/u;

/** A text in pieces, for pages that keep some of them in one line. */
export function wholePieces(text: string): WholePiece[] {
  return text.split(whole).flatMap((piece, index) => {
    return piece === "" ? [] : [{ text: piece, isWhole: index % 2 === 1 }];
  });
}
