import fc from "fast-check";
import { expect, test } from "vitest";

import { createFinder } from "../../../src/engine/privacy/create-finder.ts";
import { createPageFinder } from "../../../src/engine/privacy/create-page-finder.ts";
import { createFreshStretches } from "../../../src/engine/privacy/fresh-stretches.ts";

const values = ["+79000000001", "ann@mail.example", "Петров"].map((value) => ({ value }));

/** Paragraphs that all pages have. */
const menus = ["Документы", "Контакты", "Сведения", "Поиск"].map((word) =>
  `<li><a href="/${word}/">${word}.</a></li>`.repeat(9),
);

/** What makes a value together, and what keeps it from being one. */
const bits = [
  "8 900",
  "000-00-01",
  "00",
  "1",
  ", номер ",
  "a",
  "nn@mail",
  ".example",
  ".org",
].concat(["Пет", "ров", "а", " ", ">", ".", "\u200B", "\u0003", "<bdo>", "девятьсот ", "код "]);

const text = fc
  .array(fc.oneof(fc.constantFrom(...menus), fc.constantFrom(...bits)), { maxLength: 40 })
  .map((parts) => parts.join(""));

test("whatever was looked through before, all is found that one search of the whole finds", () => {
  const find = createFinder(values);
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const findNew = createPageFinder(values);
      for (const each of texts) expect(findNew(each)).toEqual(find(each));
    }),
    { numRuns: 300 },
  );
});

const page = Array.from({ length: 60 }, (_, at) => `<p>Пункт ${at}. ${menus[at % 4]}</p>`).join("");

test.each([
  ["at the beginning", `8 900 000-00-01 ${page}`],
  ["in the middle", page.replace("Пункт 30.", "Пункт 8 900 000-00-01.")],
  ["at the end", `${page}8 900 000-00-01`],
  [
    "on both sides of what is known",
    page.replace(/Пункт 30[^]*Пункт 32/, "8 900 00\u200B0-00\u200B-01"),
  ],
])("a number %s of a page that is known but for it", (_, changed) => {
  const find = createPageFinder(values);
  expect([find(page), find(page), find(changed), find(page)].map((found) => found.length)).toEqual([
    0, 0, 1, 0,
  ]);
  expect(find(changed)).toHaveLength(1);
});

test.each([
  ["where a text ends", "ann@mail.example.", "ann@mail.example.org"],
  ["where other signs stand before", "x9000000001", "19000000001"],
])("what is none for what stands around it is one %s", (_, value, none) => {
  const find = createPageFinder(values);
  const known = [`${page}${none}${page}`, `${page}${none}`];
  expect(known.map((each) => find(each).length)).toEqual([0, 0]);
  for (const each of [`${page}${value}`, `${page}${value}${page}`])
    expect(find(each)).toHaveLength(1);
});

test("of a page that is known nothing is looked through, of a changed one only the neighbourhood", () => {
  const fresh = createFreshStretches(1024);
  const first = fresh(page);
  expect(first.stretches).toEqual([page]);
  first.remember();
  expect(fresh(page).stretches).toEqual([]);
  const changed = fresh(page.replace("Пункт 30.", "Пункт 31."));
  expect(changed.stretches.join("").length).toBeLessThan(page.length / 3);
  expect(fresh(page.replace("Пункт 30.", "Пункт 31.")).stretches).toEqual(changed.stretches);
});
