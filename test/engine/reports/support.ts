import picocolors from "picocolors";
import type { Problem } from "../../../src/engine/problem.ts";
import type { ReportInput } from "../../../src/engine/reports/report.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";

const text = `name: Детский сад
inn: "0645"
kpp: 1
phones: []
`;

export const problem: Problem = {
  file: "o/organization.yaml",
  line: 2,
  column: 6,
  endLine: 2,
  endColumn: 12,
  rule: "wrong-format",
  severity: "error",
  message: "Поле «ИНН» (inn): нужны десять цифр.",
  hint: 'Например: inn: "7707418081"',
};

export function inputOf(problems: readonly Problem[], source: string | null = text): ReportInput {
  return {
    problems,
    families: sferum.families,
    day: null,
    listFiles: () => [],
    readText: () => source,
    width: null,
    colors: picocolors.createColors(false),
  };
}
