import { expect, test } from "vitest";

import {
  explainCharacter,
  findInvalidCharacters,
  findInvalidReferences,
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

test.each(["\u202A", "\u202E", "\u2066", "\u2069"])(
  "%j turns words, and is refused",
  (character) => {
    expect(explainCharacter(character).message).toContain("разворачивает слова");
    expect(findInvalidCharacters(source(`а: б${character}г`))).toMatchObject([
      { rule: "control-character", severity: "error", line: 1, column: 5 },
    ]);
  },
);

test("references to such characters are found where markup is read", () => {
  const text = "а &#8238; б &#x1;\n&#xD800; &#x41; &#1114112; &#10; &amp;#x202e;";
  expect(
    findInvalidReferences(source(text)).map(({ line, column, endColumn, message }) => [
      ...[line, column, endColumn, /U\+[0-9A-F]+/.exec(message)?.[0]],
    ]),
  ).toEqual([
    [1, 3, 10, "U+202E"],
    [1, 13, 18, "U+0001"],
    [2, 1, 9, "U+D800"],
    [2, 17, 27, "U+FFFF"],
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
