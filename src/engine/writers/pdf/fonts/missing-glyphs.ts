import { type Problem, UserError } from "../../../problem.ts";
import type { DocumentProperties } from "../../../tree/types.ts";
import { missingGlyphProblem } from "../../measures/missing-glyph.ts";

/**
 * The error for characters that no font of the PDF writer has: one problem each, with the character
 * and its code. The tree does not know where a text comes from, so the place is the document; what
 * stands in data and texts was told at its place before.
 */
export function missingGlyphs(characters: ReadonlySet<string>, { kind }: DocumentProperties) {
  return new UserError(
    Array.from(characters, (character): Problem => ({
      ...missingGlyphProblem(character),
      ...{ file: `${kind}.pdf`, line: 1, column: 1 },
    })),
  );
}
