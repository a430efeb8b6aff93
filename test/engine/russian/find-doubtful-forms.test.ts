import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";

import {
  findDoubtfulForms,
  findDoubtfulNames,
  writeForms,
} from "../../../src/engine/russian/find-doubtful-forms.ts";

test("parts in the order of a name; empty ones are none", () => {
  const person = { position: "прораб", firstName: "", surname: "Кваша", patronymic: "Гасан" };
  const found = findDoubtfulForms(person, "male");
  expect(found.map(({ part }) => part)).toEqual(["surname", "patronymic", "position"]);
  expect(found[0]?.description).toMatch(/^фамилия «Кваша» \(от ударения зависит/u);
  expect(found[0]?.forms.instrumental).toBe("Квашей");
});

test("only the doubted case is asked, and what the data hold stays beside it", () => {
  const [found] = findDoubtfulForms({ surname: "Ткач" }, "male");
  expect(found?.forms).toEqual({ instrumental: "Ткачом" });
  const forms = { surname: { dative: "Ткачу" } };
  expect(findDoubtfulForms({ surname: "Ткач", forms }, "male")[0]?.forms).toEqual({
    dative: "Ткачу",
    instrumental: "Ткачом",
  });
  const confirmed = { surname: { instrumental: "Ткачом" } };
  expect(findDoubtfulForms({ surname: "Ткач", forms: confirmed }, "male")).toEqual([]);
});

test("without sex only the position", () => {
  const found = findDoubtfulForms({ surname: "Кравец", position: "прораб" }, null);
  expect(found.map(({ part }) => part)).toEqual(["position"]);
});

test("a line break in a word does not break the line", () => {
  const line = writeForms(findDoubtfulForms({ surname: "", position: "$\n$" }, "female"));
  expect(line).toMatch(/^forms: \{ position: \{ genitive: "\$\\n\$", [^\n]*$/u);
});

test("whatever the words are, the line is YAML that says the forms", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: "binary" }), (surname, position) => {
      const found = findDoubtfulForms({ surname, position }, "female");
      const line = writeForms(found);
      expect(line).not.toContain("\n");
      const expected = Object.fromEntries(
        found.map(({ part, forms }) => {
          expect(forms.nominative).toBeUndefined();
          return [part, forms];
        }),
      );
      expect(parse(line)).toEqual({ forms: expected });
    }),
  );
});

test("names of an organization: what the data give stays in the line", () => {
  const name = { full: "Частный пансион «Лес»", short: "ЧП «Лес»" };
  const [found, ...others] = findDoubtfulNames({ ...name, forms: { full: { dative: "ему" } } });
  expect(others).toEqual([]);
  expect(found?.description).toBe(
    "наименование «Частный пансион «Лес»» (слово «пансион» правилам незнакомо)",
  );
  expect(writeForms(found ? [found] : [], { short: { genitive: "его" } })).toBe(
    "forms: { full: { genitive: Частного пансиона «Лес», dative: ему, accusative: Частный пансион «Лес», instrumental: Частным пансионом «Лес», prepositional: Частном пансионе «Лес» }, short: { genitive: его } }",
  );
});

test("names with all five forms are confirmed", () => {
  const full = {
    genitive: "а",
    dative: "а",
    accusative: "а",
    instrumental: "а",
    prepositional: "а",
  };
  expect(findDoubtfulNames({ full: "Пансион", short: "МОУ", forms: { full } })).toEqual([]);
});
