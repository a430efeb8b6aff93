import fc from "fast-check";
import { expect, test } from "vitest";

import { caseNames } from "../../../src/engine/russian/cases.ts";
import { declineBody, declinePosition } from "../../../src/engine/russian/decline-position.ts";
import { readTable } from "./read-table.ts";

const rows = readTable("positions.tsv");

test("the table is not cut", () => {
  expect(rows.length).toBeGreaterThan(200);
});

test.each(rows)("$forms.nominative", ({ forms }) => {
  expect(declinePosition(forms.nominative)).toEqual(forms);
});

test.each([
  ["педагогический совет", "педагогического совета", "педагогический совет"],
  ["управляющий совет", "управляющего совета", "управляющий совет"],
  ["совет родителей", "совета родителей", "совет родителей"],
  ["управляющий комитет", "управляющего комитета", "управляющий комитет"],
  ["исполняющий орган", "исполняющего органа", "исполняющий орган"],
  ["управляющий центр", "управляющего центра", "управляющий центр"],
  ["общее собрание работников", "общего собрания работников", "общее собрание работников"],
  ["родительский комитет", "родительского комитета", "родительский комитет"],
  ["педагогическая конференция", "педагогической конференции", "педагогическую конференцию"],
  ["попечительский совет школы", "попечительского совета школы", "попечительский совет школы"],
])("body: %s", (name, genitive, accusative) => {
  const cases = declineBody(name);
  expect(cases.genitive).toBe(genitive);
  expect(cases.accusative).toBe(accusative);
});

test.each([
  "",
  " ",
  "А",
  "Head teacher",
  "🙂",
  "<script>",
  "--",
  "(",
  "и",
  "№ 1",
  "\u2028",
  "__proto__",
])("what is no Russian title stays: %j", (text) => {
  const cases = declinePosition(text);
  for (const name of caseNames) expect(cases[name]).toBe(text);
});

test("spaces stay as they were", () => {
  expect(declinePosition("старший\u00A0 воспитатель").dative).toBe("старшему\u00A0 воспитателю");
});

test("never throws, never changes the nominative", () => {
  const words = fc
    .array(
      fc.constantFrom(
        ...["старший", "рабочий", "воспитатель", "-", "и", ",", "(", ")", "/", "—", "столовой"],
        ...[
          "учитель-логопед",
          "по",
          "бюро",
          "IT",
          "и. о.",
          "ая",
          "сестра",
          "лицо",
          "ответственное",
        ],
      ),
    )
    .map((list) => list.join(" "));
  fc.assert(
    fc.property(fc.oneof(words, fc.string(), fc.string({ unit: "binary" })), (text) => {
      const cases = declinePosition(text);
      expect(cases.nominative).toBe(text);
      for (const name of caseNames) expect(cases[name]).not.toMatch(/undefined|null/u);
    }),
    { numRuns: 2000 },
  );
});
