import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { caseNames } from "../../../src/engine/russian/cases.ts";
import { declineNamePart, type NamePart } from "../../../src/engine/russian/decline-name-part.ts";
import type { Sex } from "../../../src/engine/russian/sex.ts";
import { readTable } from "./read-table.ts";

const parts: NamePart[] = ["surname", "firstName", "patronymic"];
const sexes: Sex[] = ["male", "female"];
const rows = readTable("names.tsv");

describe("expected forms", () => {
  test("the table is not cut", () => {
    expect(rows.length).toBeGreaterThan(300);
  });

  test.each(rows)("$head.0 $head.1 $forms.nominative", ({ head, forms }) => {
    const part = parts.find((name) => name === head[0]);
    const sex = sexes.find((name) => name === head[1]);
    if (part === undefined || sex === undefined) throw new Error(`Bad row: ${head.join(" ")}`);
    expect(declineNamePart(part, forms.nominative, sex)).toEqual(forms);
  });
});

describe("what is no Russian word stays", () => {
  const strange = [
    "",
    " ",
    "-",
    "А",
    "Smith",
    "Cоколова", // Latin C
    "🙂",
    "Иванов🙂",
    "<b>Иванов</b>",
    '"Иванов"',
    "Иванов2",
    "ІванЄнко",
    "Иванов\u2028",
    "__proto__",
    "\u0000",
  ];
  test.each(strange)("%j", (text) => {
    for (const part of parts)
      for (const sex of sexes)
        for (const name of caseNames)
          if (text.trim() !== "Иванов") expect(declineNamePart(part, text, sex)[name]).toBe(text);
  });
});

test("a decomposed «й» (macOS) declines as a composed one", () => {
  const cases = declineNamePart("firstName", "Сергей".normalize("NFD"), "male");
  expect(cases.genitive).toBe("Сергея");
  expect(cases.nominative).toBe("Сергей".normalize("NFD"));
});

test("never throws, never changes the nominative", () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from("абвгдеёжзийкцчшщъыьэюяНОК -'’x1")),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...parts),
      fc.constantFrom(...sexes),
      fc.oneof(letters, fc.string(), fc.string({ unit: "binary" })),
      (part, sex, text) => {
        const cases = declineNamePart(part, text, sex);
        expect(cases.nominative).toBe(text);
        for (const name of caseNames) expect(cases[name]).not.toMatch(/undefined|null/u);
      },
    ),
    { numRuns: 2000 },
  );
});

test("parts of a double patronymic and of a double surname decline each, whatever parts them", () => {
  const genitive = (...given: Parameters<typeof declineNamePart>) =>
    declineNamePart(...given).genitive;
  expect(genitive("patronymic", "Иванович-Петрович", "male")).toBe("Ивановича-Петровича");
  expect(genitive("surname", "Салтыков - Щедрин", "male")).toBe("Салтыкова - Щедрина");
  expect(genitive("firstName", "Анна-Мария", "female")).toBe("Анны-Марии");
  expect(genitive("firstName", "Жан - Поль", "male")).toBe("Жан - Поля");
});
