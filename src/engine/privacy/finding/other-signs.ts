/*
 * Signs that stand for our letters and digits and that compatibility (NFKC) leaves, or makes
 * something else of. Each is taken for what a reader takes it for.
 */

/** Runs of code points that stand for the characters of a text, in their order. */
const runs: readonly (readonly [first: number, meant: string])[] = [
  // Roman numerals, of which NFKC makes letters.
  [0x2160, "123456789"],
  [0x2170, "123456789"],
  // Lunate sigmas, of which it makes others that do not look like our «с».
  [0x3f2, "c"],
  [0x3f9, "C"],
  // Digits of Suzhou, and counting rods.
  [0x3021, "123456789"],
  [0x1d360, "123456789123456789"],
  // Letters in filled circles and squares, and those of which flags are made.
  [0x1f150, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
  [0x1f170, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
  [0x1f1e6, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
];

const meanings = new Map(
  runs.flatMap(([first, meant]) =>
    Array.from(meant, (letter, at): [string, string] => [String.fromCodePoint(first + at), letter]),
  ),
);

/** Astral ones by their halves: so nothing else of a text is asked what it is. */
const signs =
  /[\u03f2\u03f9\u2160-\u2168\u2170-\u2178\u3021-\u3029]|\ud83c[\udd50-\udd69\udd70-\udd89\udde6-\uddff]|\ud834[\udf60-\udf71]/g;

/** Digits of Braille: letters from a to j after the sign of numbers. */
const brailleNumber = /\u283c([\u2801-\u281b]+)/g;
const braille = "⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊";

export function foldOtherSigns(text: string): string {
  return text
    .replace(signs, (sign) => meanings.get(sign) ?? sign)
    .replace(brailleNumber, (number, letters: string) => {
      const digits = Array.from(letters, (letter) => braille.indexOf(letter));
      return digits.includes(-1) ? number : digits.join("");
    });
}

const tag = /\udb40([\udc20-\udc7e])/g;
const tags = /(?:\udb40[\udc20-\udc7e])+/g;

/**
 * What invisible tags (U+E0020…) say, which repeat ASCII; null where there are none. Those that
 * stand apart say words of their own: one number twice is no longer number.
 */
export function readTags(text: string): string | null {
  const said = Array.from(text.matchAll(tags), ([run]) =>
    run.replaceAll(tag, (_, half: string) => String.fromCharCode(half.charCodeAt(0) - 0xdc00)),
  );
  return said.length === 0 ? null : said.join(" ");
}
