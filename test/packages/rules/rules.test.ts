import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { pages } from "../../../src/packages/sferum/rules/index.ts";
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

test.each([
  ["documents", "Документы и даты"],
  ["law", "Право и платформа"],
  ["people", "Люди и роли"],
  ["structure", "Группы, чаты и каналы"],
  ["security", "Доступ и личные данные"],
])("no rule of the folder %s is left out: each is run, and has a page", (folder, theme) => {
  const ids = readdirSync(`src/packages/sferum/rules/${folder}`).map((file) => file.slice(0, -3));
  const listed = pages.flatMap((family) => family.pages.map(({ id }) => id));
  const helpers = ["same-phone"];
  expect(ids.filter((id) => !listed.includes(id) && !helpers.includes(id))).toEqual([]);
  expect(pages.find(({ title }) => title === theme)?.pages).not.toEqual([]);
});
