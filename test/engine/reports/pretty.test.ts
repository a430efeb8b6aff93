import picocolors from "picocolors";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../../src/engine/problem.ts";
import { writePretty } from "../../../src/engine/reports/pretty.ts";
import { late } from "./samples.ts";
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

test("of a table that cannot be read no line is shown: it is no text, or has names in it", () => {
  const table = { ...problem, rule: "sheet-file", line: 1, column: 1 };
  expect(writePretty(inputOf([table]))).toMatch(
    /^o\/organization\.yaml ошибка sheet-file\n {2}Поле[^\n]+\n {2}Под/u,
  );
});

test.each([null, ""])("a place in what has no lines is its path alone (%j)", (text) => {
  const folder = { ...problem, file: "nope", line: 1, column: 1 };
  expect(writePretty(inputOf([folder], text))).toMatch(
    /^nope ошибка wrong-format\n {2}Поле[^\n]+\n {2}Под/u,
  );
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
  // oxlint-disable-next-line no-control-regex
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(report).toContain("␛[2J");
});

describe("on a terminal", () => {
  const onTerminal = (found: readonly Problem[], source?: string | null) =>
    writePretty({ ...inputOf(found, source), width: 60, day: "2024-10-01" });

  test("messages and hints break between words, the term stands under them", () => {
    const message =
      "Положение от 30.08.2024 размещено 17.09.2024, позже срока: он истёк 16.09.2024.";
    const hint =
      "Срок — десять рабочих дней после утверждения, считая по производственному календарю.";
    expect(onTerminal([{ ...late, message, hint }], null))
      .toBe(`content/organizations/sad 1/documents.yaml:12:18 предупреждение late-publication
  Положение от 30.08.2024 размещено 17.09.2024, позже срока:
  он истёк 16.09.2024.
  Подсказка: Срок — десять рабочих дней после утверждения,
    считая по производственному календарю.
  Срок: до 16.09.2024, прошёл

Проверено на 01.10.2024. Найдено: 1 предупреждение
`);
  });

  test("a term that is still to come", () => {
    expect(onTerminal([{ ...late, due: "2024-10-01" }])).toContain("\n  Срок: до 01.10.2024\n");
  });

  test("lines of files are cut to fit", () => {
    const report = onTerminal([problem], `a\ninn: "0645" # ${"x".repeat(200)}\n${"y".repeat(200)}`);
    for (const line of report.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    expect(report).toContain("…");
  });

  test("of each rule the first ten, and how many more there are", () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ ...problem, line: index + 1 }));
    const report = onTerminal([...many, late, ...many.map((each) => ({ ...each, rule: "x" }))]);
    expect(report.match(/wrong-format\n/g)).toHaveLength(10);
    expect(
      report.endsWith(`

Показаны первые 10 замечаний каждого правила: wrong-format —
ещё 2, x — ещё 2. Все запишет в файл ключ --output.

Проверено на 01.10.2024. Найдено: 24 ошибки, 1 предупреждение
`),
    ).toBe(true);
  });

  test("files and pipes get everything, in whole lines", () => {
    const many = Array.from({ length: 12 }, (_, line) => ({
      ...problem,
      line,
      message: "а ".repeat(99),
    }));
    const report = writePretty(inputOf(many));
    expect(report.match(/wrong-format\n/g)).toHaveLength(12);
    expect(report).not.toContain("Показаны");
    expect(report).toContain("а ".repeat(99));
  });
});

test("what asks for nothing is told as such", () => {
  const report = writePretty(inputOf([{ ...problem, severity: "info" }]));
  expect(report).toContain("o/organization.yaml:2:6 к сведению wrong-format");
  expect(report).toMatch(/\nОшибок не найдено\. К сведению: 1\n$/);
});
