import { expect, test } from "vitest";
import { runRules, type Rule } from "../../../src/engine/check/rule.ts";

test("a problem has the rule's id and severity; hint and term only if they were given", () => {
  const example = { files: "" };
  const rule: Rule<string> = {
    id: "sample",
    severity: "warning",
    title: "Образец",
    why: "Для проверки.",
    source: "Нет",
    mend: "Никак.",
    good: example,
    bad: example,
    check(context, report) {
      report("groups", ["a"], context);
      report("groups", ["b"], context, "совет", "2024-09-16");
    },
  };
  const place = { file: "f", line: 1, column: 2, record: "a" };
  const found = runRules([rule], "что-то не так", (name, path) => {
    expect([name, path.length]).toEqual(["groups", 1]);
    return place;
  });
  const problem = { rule: "sample", severity: "warning", message: "что-то не так", ...place };
  expect(found).toEqual([problem, { ...problem, hint: "совет", due: "2024-09-16" }]);
});
