import fc from "fast-check";
import { expect, test } from "vitest";

import { caseNames } from "../../../src/engine/russian/cases.ts";
import { declineOrganization } from "../../../src/engine/russian/decline-organization.ts";
import { readTable } from "./read-table.ts";

const rows = readTable("organizations.tsv");

test("the table is not cut", () => {
  expect(rows.length).toBeGreaterThan(25);
});

test.each(rows)("$forms.nominative", ({ forms }) => {
  expect(declineOrganization(forms.nominative)).toEqual(forms);
});

test.each([
  "МДОУ «Детский сад № 1 г. Пугачева»",
  "МБДОУ детский сад № 5",
  "МБОУ-СОШ № 14",
  "СОШ № 14",
  "ООО «Мир»",
  "«Детский сад № 1»",
  "Head school",
  "",
  "🙂",
])("stays: %j", (name) => {
  const cases = declineOrganization(name);
  for (const each of caseNames) expect(cases[each]).toBe(name);
});

test("a decomposed name (macOS) declines, and its nominative stays as it was", () => {
  const name = "Центр развития ребёнка «Лучик»".normalize("NFD");
  expect(declineOrganization(name).nominative).toBe(name);
  expect(declineOrganization(name).genitive).toBe("Центра развития ребёнка «Лучик»");
});

test("never throws, never touches what is quoted", () => {
  const words = fc.array(
    fc.constantFrom("Детский", "сад", "учреждение", "школа", "средняя", "–", "-", "№", "5", "МОУ"),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        words.map((list) => list.join(" ")),
        fc.string(),
      ),
      (start) => {
        const name = `${start} «Детский сад, средняя школа»`;
        for (const form of Object.values(declineOrganization(name)))
          expect(form.endsWith("«Детский сад, средняя школа»")).toBe(true);
      },
    ),
  );
});
