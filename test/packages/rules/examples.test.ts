import { describe, expect, test } from "vitest";
import { sferum } from "../../../src/packages/sferum/package.ts";
import { findings } from "./run-example.ts";

const { rulePages } = sferum;

describe.each(rulePages.map((page) => [page.id, page] as const))("%s", (id, page) => {
  test("finds what is wrong in the bad example, nothing in the good one", () => {
    expect(findings(id, page.bad)).not.toEqual([]);
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
