import { describe, expect, test } from "vitest";

import type { Problem } from "../../../src/engine/problem.ts";
import { UserError } from "../../../src/engine/problem.ts";
import type { OpenedSettings } from "../../../src/engine/check/apply-settings.ts";
import { decideVerdict, refuseErrors } from "../../../src/engine/check/decide-verdict.ts";

function problem(file: string, line = 1, rule = "late-publication"): Problem {
  return { rule, severity: "warning", message: "Поздно.", file, line, column: 1 };
}

const everyone = ["a", "ab", "b"];
const today = "2026-11-24";

/** reglament.yaml with an ignore for each of the files. */
function ignoring(...files: string[]): OpenedSettings {
  const ignores = files.map((file) => ({
    ...{ rule: "late-publication", file, reason: "Переезд.", until: "2026-12-31" },
  }));
  return {
    data: { ignores },
    folder: "content",
    ignorePlaces: files.map((_, index) => {
      const place = { file: "reglament.yaml", line: index + 1, column: 1 };
      return { rule: place, until: place };
    }),
  };
}

const unusedLines = (of: readonly string[], organizations: readonly string[]) =>
  decideVerdict([], ignoring(...of), organizations, today).problems.map(({ rule, line }) => [
    ...[rule, line],
  ]);

describe("an ignore that nothing matches is told", () => {
  const files = ["a", "ab", "b"].map((id) => `organizations/${id}/documents.yaml`);

  test("of each organization where all are looked at", () => {
    expect(unusedLines(files, everyone)).toEqual([
      ["unused-ignore", 1],
      ["unused-ignore", 2],
      ["unused-ignore", 3],
    ]);
  });

  test("not of those that were left out: their problems were not looked for", () => {
    expect(unusedLines(files, ["a"])).toEqual([["unused-ignore", 1]]);
    expect(unusedLines(files, ["ab", "b"])).toEqual([
      ["unused-ignore", 2],
      ["unused-ignore", 3],
    ]);
  });

  test("of what all share, whichever organizations are looked at", () => {
    const shared = ["documents/regulation.mdx", "reference/acts.yaml"];
    expect(unusedLines(shared, ["a"])).toHaveLength(2);
  });

  test("only with a day", () => {
    expect(decideVerdict([], ignoring(...files), everyone, null).problems).toEqual([]);
  });
});

test("an ignore keeps a problem back, until it expires", () => {
  const found = problem("content/organizations/a/documents.yaml");
  const settings = ignoring("organizations/a/documents.yaml");
  expect(decideVerdict([found], settings, everyone, today)).toEqual({
    problems: [],
    waived: [{ problem: found, ignore: settings.data.ignores?.[0] }],
  });
  const late = decideVerdict([found], settings, everyone, "2027-01-01");
  expect(late.problems.map(({ rule }) => rule).sort()).toEqual([
    ...["expired-ignore", "late-publication"],
  ]);
});

test("problems are told once, by file and line, with settings and without", () => {
  const [first, second, third] = [problem("a", 2), problem("a", 10), problem("b", 1)];
  const found = [third, second, first, { ...second }];
  const sorted = { problems: [first, second, third], waived: [] };
  expect(decideVerdict(found, null, everyone, today)).toEqual(sorted);
  expect(decideVerdict(found, ignoring(), everyone, today)).toEqual(sorted);
});

test("an error stops the run, warnings do not", () => {
  const warning = problem("a");
  expect(() => {
    refuseErrors([]);
    refuseErrors([warning]);
  }).not.toThrow();
  expect(() => {
    refuseErrors([warning, { ...warning, severity: "error" }]);
  }).toThrow(UserError);
});
