import { describe, expect, test } from "vitest";
import { sferum } from "../../../src/packages/sferum/package.ts";
import { plainProblem } from "../../../src/workshop/schema/plain-problem.ts";
import { names } from "../../workshop/names.ts";
import { findings } from "./run-example.ts";

const { rulePages } = sferum;

describe.each(rulePages.map((page) => [page.id, page] as const))("%s", (id, page) => {
  test("finds what is wrong in the bad example, nothing in the good one", () => {
    const found = findings(id, page.bad);
    expect(found).not.toEqual([]);
    for (const told of found) expectPlain(told);
    expect(findings(id, page.good)).toEqual([]);
  });

  test("tells people what they need", () => {
    const { title, why, source, mend, days } = page;
    expect(id).toMatch(/^[a-z-]+$/);
    expect(title).toMatch(/^[А-ЯЁ«].*[^.]$/);
    for (const text of [why, mend]) expect(text).toMatch(/^[А-ЯЁ«].{30,}\.$/);
    expect(source).toMatch(/^[А-ЯЁ].{10,}[^.]$/);
    if (days !== undefined) expect(days).toBeGreaterThan(0);
  });
});

test("ids of rules are unique", () => {
  expect(new Set(rulePages.map(({ id }) => id)).size).toBe(rulePages.length);
});

/** On the page of the workshop nobody sees files, commands and names of fields. */
function expectPlain(told: string): void {
  const [place = "", ...lines] = told.split("\n");
  const file = place.split(" ")[0] ?? "";
  for (const line of lines) {
    const { message } = plainProblem({ message: line, file }, names);
    // Settings are not kept on the page.
    const apart = message.replaceAll("reglament.yaml", "");
    expect(apart).not.toMatch(/\w\.yaml|\b[a-z]+[A-Z]\w*|npx/);
  }
}
