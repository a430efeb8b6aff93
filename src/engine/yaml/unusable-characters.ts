import { fileProblem, locationIn, type Problem } from "../problem.ts";
import type { Source } from "../base/source.ts";
import { findPositionsIn } from "./line-positions.ts";

/** The complement of `Char` in XML 1.0, 2.2; a lone surrogate is in it. */
export const invalidInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Why a character that XML cannot hold is refused, and what to do. */
export function explainCharacter(character: string): Pick<Problem, "rule" | "message"> & {
  hint: string;
} {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return {
    rule: "control-character",
    message: `Недопустимый знак U+${code}: его нельзя записать ни в DOCX, ни на веб-страницу.`,
    hint: "Удалите этот знак: обычно он попадает в текст при копировании из другой программы.",
  };
}

/**
 * A file in another encoding than UTF-8, or null. The reader of files puts U+FFFD for bytes that
 * make no character.
 */
export function findWrongEncoding(source: Source): Problem | null {
  if (!source.text.includes("\uFFFD")) return null;
  return fileProblem(source, {
    rule: "encoding",
    message: "Файл сохранён не в кодировке UTF-8: часть букв не читается.",
    hint: "Откройте файл в Блокноте, выберите «Файл» → «Сохранить как» и внизу окна в списке «Кодировка» — UTF-8.",
  });
}

/** Characters in a file that no DOCX and no web page can hold. */
export function findInvalidCharacters(source: Source): Problem[] {
  const positionOf = findPositionsIn(source.text);
  return Array.from(source.text.matchAll(invalidInXml), ({ 0: character, index }) => {
    const { line, column } = positionOf(index);
    const endColumn = column + character.length;
    return {
      severity: "error",
      ...explainCharacter(character),
      ...locationIn(source, { line, column, endLine: line, endColumn }),
    };
  });
}
