import { fileProblem, locationIn, type Problem } from "../problem.ts";
import type { Source } from "../base/source.ts";
import { findPositionsIn } from "./line-positions.ts";

/** The complement of `Char` in XML 1.0, 2.2; a lone surrogate is in it. */
export const invalidInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Those, and signs that turn the text after them: a reader would see other words and numbers than
 * the data hold, and a search finds neither. No Russian text needs one.
 */
export const unusable = new RegExp(`${invalidInXml.source}|[\\u202A-\\u202E\\u2066-\\u2069]`, "gu");

/** Why such a character is refused, and what to do. */
export function explainCharacter(character: string): Pick<Problem, "rule" | "message"> & {
  hint: string;
} {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return {
    rule: "control-character",
    message: `Недопустимый знак U+${code}: ${character.search(invalidInXml) < 0 ? "он невидим и разворачивает слова за собой задом наперёд" : "его нельзя записать ни в DOCX, ни на веб-страницу"}.`,
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

/** Characters in a file that no DOCX and no web page can hold, or that turn its words. */
export function findInvalidCharacters(source: Source): Problem[] {
  const found = Array.from(source.text.matchAll(unusable), ({ 0: character, index }) => ({
    ...{ character, index, length: character.length },
  }));
  return tellEach(source, found);
}

/** The same, written as references of a page: «&#x202E;» is one sign where markup is read. */
export function findInvalidReferences(source: Source): Problem[] {
  const references = source.text.matchAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi);
  const found = Array.from(references, ({ 0: { length }, 1: hex, 2: decimal = "", index }) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const character = code > 0x10ffff ? "\uFFFF" : String.fromCodePoint(code);
    return { character, index, length };
  });
  return tellEach(
    source,
    found.filter(({ character }) => character.search(unusable) >= 0),
  );
}

function tellEach(
  source: Source,
  found: readonly { character: string; index: number; length: number }[],
): Problem[] {
  const positionOf = findPositionsIn(source.text);
  return found.map(({ character, index, length }) => {
    const { line, column } = positionOf(index);
    const endColumn = column + length;
    return {
      severity: "error",
      ...explainCharacter(character),
      ...locationIn(source, { line, column, endLine: line, endColumn }),
    };
  });
}
