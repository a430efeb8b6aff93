import { isAddress } from "./address.ts";

type Widths = readonly (readonly [width: number, letters: string])[];

/**
 * Letters of Times New Roman (and of its metric twins) by their widths in thousandths of the font
 * size, to the nearest fifty; those of 500 are left out.
 */
const regular: Widths = [
  [200, "'|"],
  [250, " ,.\u00a0"],
  [300, "/:;\\ijlt"],
  [350, "!()-I[]`fr"],
  [400, '"Jsгз°'],
  [450, "?^acezавеёстьэя„“”"],
  [550, "+<=>FPS~БРЬийнпц"],
  [600, "ELTZГЕЁТ"],
  [650, "BCRВКСЧЭЯмфы"],
  [700, "ADGHKNOQUVXYwАДИЙЛНОПУХЦЪж"],
  [750, "шщю"],
  [800, "&mФ"],
  [850, "%Ы"],
  [900, "@MЖМ"],
  [950, "W№"],
  [1000, "ШЩ—…"],
  [1050, "Ю"],
];

const bold: Widths = [
  [200, "|"],
  [250, " ,.\u00a0"],
  [300, "'/\\il"],
  [350, "!()-:;[]`fjt"],
  [400, "Is{}з°"],
  [450, "cerzгеёсэ"],
  [550, '"+<=>SbdhknpquЗвлрчья'],
  [600, "FP^Рийкнпцъ"],
  [650, "BELTZБВГЕЁТЬ"],
  [700, "ACDNRUVXYwАДСХЭЯмф"],
  [750, "КЛУЧЪжю"],
  [800, "GHKOQИЙНОПЦы"],
  [850, "&mФшщ"],
  [950, "@MМ"],
  [1000, "%WЖЫ№—…"],
  [1100, "ШЩ"],
  [1150, "Ю"],
];

const regularWidths = toTable(regular);
const boldWidths = toTable(bold);

/** Widths by the code of the letter: all words of all papers are measured by it. */
function toTable(widths: Widths): Uint16Array {
  const table = new Uint16Array(0x10000).fill(500);
  for (const [width, letters] of widths)
    for (const letter of letters) table[letter.charCodeAt(0)] = width;
  // The second half of a character is measured with the first.
  return table.fill(0, 0xdc00, 0xe000);
}

/**
 * The width of a text in thousandths of the font size, right to about one per cent: DOCX, which
 * has no fonts at hand, and PDF divide columns and lines by it in the same way.
 */
export function measureText(text: string, isBold = false): number {
  const widths = isBold ? boldWidths : regularWidths;
  let width = 0;
  for (let at = 0; at < text.length; at++) width += widths[text.charCodeAt(at)] ?? 0;
  return width;
}

/** The parts of a text that stay on one line: words, which may be parted after their hyphens. */
export function unbrokenParts(text: string): string[] {
  return text
    .split(" ")
    .flatMap((word) => (!word.includes("-") || isAddress(word) ? [word] : word.split(/(?<=-)/)));
}
