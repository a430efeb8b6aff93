import { type Problem, UserError } from "../../../problem.ts";
import type { DocumentProperties } from "../../../tree/types.ts";

/**
 * The error for characters that no font of the PDF writer has: one problem each, with the character
 * and its code. The tree does not know where a text comes from, so the place is the document.
 */
export function missingGlyphs(characters: ReadonlySet<string>, { kind }: DocumentProperties) {
  return new UserError(
    Array.from(characters, (character): Problem => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      const shown = /[\p{C}\p{Z}]/u.test(character) ? "" : `«${character}» `;
      return {
        rule: "pdf-missing-glyph",
        severity: "error",
        message: `В шрифтах PDF нет знака ${shown}(U+${code})`,
        hint: "замените этот знак в данных или в тексте документа или уберите его",
        file: `${kind}.pdf`,
        line: 1,
        column: 1,
      };
    }),
  );
}
