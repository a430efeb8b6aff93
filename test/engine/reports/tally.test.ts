import { expect, test } from "vitest";

import {
  tallyProblems,
  writeTally,
  writeTallyMarkdown,
} from "../../../src/engine/reports/tally.ts";
import type { Problem, Severity } from "../../../src/engine/problem.ts";

const found = (organization: string | undefined, rule: string, severity: Severity): Problem => ({
  ...{ rule, severity, message: "Не так.", file: "f.yaml", line: 1, column: 1 },
  ...(organization !== undefined && { owner: { organization } }),
});

const problems = [
  found("ds1", "late-publication", "warning"),
  found(undefined, "act-unchecked", "warning"),
  found("ds2", "wrong-format", "error"),
  found("ds2", "unknown-field", "error"),
  found("ds2", "wrong-format", "error"),
  found("ds3", "head-not-employed", "info"),
];

test("counts by organization and rule, the worst first, what asks for nothing left out", () => {
  expect(tallyProblems(problems)).toEqual([
    {
      ...{ organization: "ds2", errors: 3, warnings: 0 },
      rules: [
        ["wrong-format", 2],
        ["unknown-field", 1],
      ],
    },
    { organization: null, errors: 0, warnings: 1, rules: [["act-unchecked", 1]] },
    { organization: "ds1", errors: 0, warnings: 1, rules: [["late-publication", 1]] },
  ]);
  expect(tallyProblems([])).toEqual([]);
});

test("the table is in columns, and says what it leaves out", () => {
  expect(writeTally(tallyProblems(problems), 2)).toBe(
    [
      "Организация  Ошибок  Предупреждений  Правила",
      "ds2               3               0  wrong-format × 2, unknown-field",
      "общие файлы       0               1  act-unchecked",
      "и ещё 1 строка",
      "",
    ].join("\n"),
  );
});

test("the name of a folder is no Markdown, no HTML and no second line", () => {
  const hostile = "a|b<img src=x>\n::error::`x`[y](z)@all";
  const [, , row = "", ...rest] = writeTallyMarkdown(
    tallyProblems([found(hostile, "wrong-format", "error")]),
  ).split("\n");
  expect(rest).toEqual([""]);
  expect(row).toMatch(
    /^\| a&#124;b&#60;img src=x&#62; ::error::[^|<>`[\]()@]* \| 1 \| 0 \| wrong-format \|$/,
  );
});
