import fc from "fast-check";
import { expect, test } from "vitest";
import { writeGithub } from "../../../src/engine/reports/github.ts";
import { hostileProblems, late, problems } from "./samples.ts";
import { inputOf, problem } from "./support.ts";

test("a command a problem; columns only where the place is in one line", () => {
  expect(writeGithub(inputOf(problems))).toBe(
    `::error file=o/organization.yaml,line=2,endLine=2,col=6,endColumn=12,title=wrong-format::Поле «ИНН» (inn): нужны десять цифр. Например: inn: "7707418081"
::warning file=content/organizations/sad 1/documents.yaml,line=12,endLine=14,title=late-publication::Положение от 30.08.2024 размещено 17.09.2024. Срок — десять рабочих дней.
Найдено: 1 ошибка, 1 предупреждение
`,
  );
});

test("a point is a line and a column", () => {
  const point = { ...problem };
  delete point.endLine;
  delete point.endColumn;
  expect(writeGithub(inputOf([point]))).toContain("line=2,endLine=2,col=6,endColumn=6,");
});

test("nothing found: only a line for people", () => {
  expect(writeGithub(inputOf([]))).toBe("Ошибок не найдено\n");
});

test("signs that end commands and properties are escaped as @actions/core does", () => {
  const hostile = { ...late, file: "a,b:c%.yaml", message: "100 %\r\n::error::x", hint: "a:b,c" };
  expect(writeGithub(inputOf([hostile]))).toContain(
    "::warning file=a%2Cb%3Ac%25.yaml,line=12,endLine=14,title=late-publication::100 %25%0D%0A::error::x a:b,c\n",
  );
});

/** As the runner reads a line of the log. */
const command =
  /^::(error|warning|notice) file=([^:,]*)(,(line|endLine|col|endColumn|title)=[^:,]*)+::.*$/u;

test("no text breaks out of its command", () => {
  fc.assert(
    fc.property(hostileProblems, (found) => {
      const lines = writeGithub(inputOf(found)).split(/[\n\r]/);
      expect(lines).toHaveLength(found.length + 2);
      for (const line of lines.slice(0, -2)) expect(line).toMatch(command);
    }),
  );
});

test("what asks for nothing is a notice", () => {
  const info = { ...late, severity: "info" as const };
  expect(writeGithub(inputOf([info]))).toMatch(
    /^::notice file=.*\nОшибок не найдено\. К сведению: 1\n$/,
  );
});
