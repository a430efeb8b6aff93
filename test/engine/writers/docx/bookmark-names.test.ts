import { expect, test } from "vitest";
import { createBookmarkNames } from "../../../../src/engine/writers/docx/bookmark-names.ts";

test("a label keeps its name", () => {
  const nameOf = createBookmarkNames();
  expect(nameOf("administrator-duties")).toBe("n_administrator_duties");
  expect(nameOf("2.1.10")).toBe("n_2_1_10");
  expect(nameOf("administrator-duties")).toBe("n_administrator_duties");
});

test("labels that differ only in what Word disregards get different names", () => {
  const nameOf = createBookmarkNames();
  const labels = [
    "a-b",
    "a.b",
    "A_B",
    "обязанности",
    "положения_",
    `${"x".repeat(60)}1`,
    `${"x".repeat(60)}2`,
  ];
  const names = labels.map(nameOf);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(labels.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
});

test("names do not depend on another document", () => {
  createBookmarkNames()("a-b");
  expect(createBookmarkNames()("a.b")).toBe("n_a_b");
});
