import { expect, test } from "vitest";
import { identifierRules, organizationRules } from "../../src/rules/index.ts";
import { runRules, type Rule } from "../../src/rules/rule.ts";

test("ids of rules are unique, and each rule has a title", () => {
  const rules = [...identifierRules, ...organizationRules];
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, title } of rules)
    expect([id, title]).toEqual([
      expect.stringMatching(/^[a-z-]+$/),
      expect.stringMatching(/^[А-Я].*[^.]$/),
    ]);
});

test("a rule's problem has the rule's id and severity, and a hint only if it was given", () => {
  const rule: Rule<string> = {
    id: "sample",
    severity: "warning",
    title: "Образец",
    check(context, report) {
      report("groups", ["a"], context);
      report("groups", ["b"], context, "совет");
    },
  };
  const place = { file: "f", line: 1, column: 2 };
  const found = runRules([rule], "что-то не так", (name, path) => {
    expect([name, path.length]).toEqual(["groups", 1]);
    return place;
  });
  const problem = { rule: "sample", severity: "warning", message: "что-то не так", ...place };
  expect(found).toEqual([problem, { ...problem, hint: "совет" }]);
});
