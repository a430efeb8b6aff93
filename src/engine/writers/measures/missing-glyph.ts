import type { Problem } from "../../problem.ts";
import { glyphRanges } from "../../generated/glyph-ranges.ts";

const graphemes = new Intl.Segmenter("ru", { granularity: "grapheme" });

/** What is never seen, or becomes a blank, needs no glyph. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029]/u;

/** Several signs that are one picture: whether a font has it, its own tables tell. */
const picture = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;

/**
 * The first character of a text that no font of PDF has, or null. Where data and texts are checked,
 * it has a place that can be named; in a finished document nobody knows where it came from.
 */
export function findMissingGlyph(text: string): string | null {
  // Nearly all text is of these.
  if (/^[\n\x20-\x7e\u00a0«»А-яЁё№“„–—…]*$/u.test(text)) return null;
  for (const { segment } of graphemes.segment(text)) {
    const characters = Array.from(segment.normalize("NFC"));
    if (characters.length > 1 && picture.test(segment)) continue;
    const missing = characters.find((each) => !unseen.test(each) && !hasGlyph(each));
    if (missing !== undefined) return missing;
  }
  return null;
}

/** The same words wherever it is told. */
export function missingGlyphProblem(
  character: string,
): Pick<Problem, "rule" | "severity" | "message"> & { hint: string } {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const shown = /[\p{C}\p{Z}]/u.test(character) ? "" : `«${character}» `;
  return {
    rule: "pdf-missing-glyph",
    severity: "error",
    message: `В шрифтах PDF нет знака ${shown}(U+${code}).`,
    hint: "Замените этот знак в данных или в тексте документа или уберите его.",
  };
}

function hasGlyph(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  let [low, high] = [0, glyphRanges.length / 2 - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < (glyphRanges[2 * middle] ?? 0)) high = middle - 1;
    else if (code > (glyphRanges[2 * middle + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}
