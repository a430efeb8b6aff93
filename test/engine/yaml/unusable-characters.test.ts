import { expect, test } from "vitest";

import {
  explainCharacter,
  findInvalidCharacters,
  findWrongEncoding,
} from "../../../src/engine/yaml/unusable-characters.ts";

const source = (text: string) => ({ path: "a.yaml", text });

test.each(["\t", "\n", "\r", " ", "~", "\uD7FF", "\uE000", "\uFFFD", "👍", "\u{10FFFF}", "ё"])(
  "%j can be written anywhere",
  (character) => {
    expect(findInvalidCharacters(source(character))).toEqual([]);
  },
);

test.each([
  ["\u0000", "0000"],
  ["\u0008", "0008"],
  ["\u000B", "000B"],
  ["\u001F", "001F"],
  ["\uD800", "D800"],
  ["\uDFFF", "DFFF"],
  ["\uFFFE", "FFFE"],
  ["\uFFFF", "FFFF"],
])("%j cannot: U+%s", (character, code) => {
  expect(explainCharacter(character)).toEqual({
    rule: "control-character",
    message: `Недопустимый знак U+${code}: его нельзя записать ни в DOCX, ни на веб-страницу.`,
    hint: "Удалите этот знак: обычно он попадает в текст при копировании из другой программы.",
  });
  expect(findInvalidCharacters(source(`а: б\nв${character}г${character}`))).toMatchObject([
    { severity: "error", file: "a.yaml", line: 2, column: 2, endLine: 2, endColumn: 3 },
    { line: 2, column: 4, endColumn: 5 },
  ]);
});

test("a file that is not UTF-8", () => {
  expect(findWrongEncoding(source("а"))).toBeNull();
  expect(findWrongEncoding(source("а\n\uFFFD"))).toEqual({
    rule: "encoding",
    severity: "error",
    message: "Файл сохранён не в кодировке UTF-8: часть букв не читается.",
    hint: "Откройте файл в Блокноте, выберите «Файл» → «Сохранить как» и внизу окна в списке «Кодировка» — UTF-8.",
    ...{ file: "a.yaml", line: 1, column: 1 },
  });
});
