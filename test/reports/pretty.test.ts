import picocolors from "picocolors";
import { expect, test } from "vitest";
import { writePretty } from "../../src/reports/pretty.ts";
import { inputOf, problem } from "./support.ts";

test("place, rule, message, the line with its neighbours, hint; then how many there are", () => {
  expect(writePretty(inputOf([problem]))).toBe(`o/organization.yaml:2:6 ошибка wrong-format
  Поле «ИНН» (inn): нужны десять цифр.
  1 │ name: Детский сад
  2 │ inn: "0645"
    │      ^^^^^^
  3 │ kpp: 1
  Подсказка: Например: inn: "7707418081"

Найдено: 1 ошибка
`);
});

test("problems are parted by an empty line", () => {
  const warning = {
    ...problem,
    severity: "warning" as const,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 5,
  };
  const report = writePretty(inputOf([problem, warning]));
  expect(report).toContain('"7707418081"\n\no/organization.yaml:1:1 предупреждение wrong-format\n');
  expect(report).toMatch(/\n\nНайдено: 1 ошибка, 1 предупреждение\n$/);
});

test("a file that cannot be read has no frame; a problem may have no hint", () => {
  const bare = { ...problem };
  delete bare.hint;
  expect(writePretty(inputOf([bare], null))).toBe(`o/organization.yaml:2:6 ошибка wrong-format
  Поле «ИНН» (inn): нужны десять цифр.

Найдено: 1 ошибка
`);
});

test("nothing found", () => {
  expect(writePretty(inputOf([]))).toBe("Ошибок не найдено\n");
});

test("colours only where they are asked for", () => {
  const colors = picocolors.createColors(true);
  expect(writePretty({ ...inputOf([problem]), colors })).toContain("\u001b[31mошибка\u001b[39m");
  expect(writePretty(inputOf([problem]))).not.toContain("\u001b");
});

test("control characters of a file do not reach the terminal", () => {
  const nasty = {
    ...problem,
    message: "\u001b[2J",
    hint: "\u202e",
    file: "a\u0007",
    line: 1,
    column: 1,
  };
  const report = writePretty(inputOf([nasty], "a\u001b]0;x\u0007\r\n"));
  // eslint-disable-next-line no-control-regex
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(report).toContain("␛[2J");
});
