import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";

import {
  findDoubtfulForms,
  findDoubtfulNames,
  mergeForms,
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

test("of forms that no paper prints nobody is asked", () => {
  const asked = (...printed: string[]) =>
    findDoubtfulForms({ surname: "Кравец", position: "прораб" }, "male", (part, form) =>
      printed.includes(`${part} ${form}`),
    ).map(({ part, forms }) => [part, forms]);
  expect(asked()).toEqual([]);
  expect(asked("surname dative")).toEqual([["surname", { dative: "Кравцу" }]]);
  expect(asked("surname nominative", "position genitive")).toEqual([
    ["position", { genitive: "прораба" }],
  ]);
  const name = { full: "Частный пансион «Лес»", short: "Пансион" };
  const names = findDoubtfulNames(name, (part, form) => part === "short" && form === "dative");
  expect(names.map(({ part, forms }) => [part, forms])).toEqual([
    ["short", { dative: "Пансиону" }],
  ]);
});

test("each part is called by its name", () => {
  const person = { firstName: "Айгуль", patronymic: "Гасан", position: "прораб" };
  expect(findDoubtfulForms(person, "female").map(({ description }) => description)).toEqual([
    "имя «Айгуль» (женское имя на «ь» может склоняться или не склоняться)",
    "отчество «Гасан» (слово не похоже на отчество)",
    "должность «прораб» (слово «прораб» правилам незнакомо)",
  ]);
});

test("forms of the data win over those of the rules, also where one is in doubt still", () => {
  const forms = { surname: { genitive: "Кравеца", nominative: "Кравець" } };
  const [found] = findDoubtfulForms({ surname: "Кравец", forms }, "male");
  expect(found?.forms).toEqual({
    genitive: "Кравеца",
    dative: "Кравцу",
    accusative: "Кравца",
    instrumental: "Кравцом",
    prepositional: "Кравце",
  });
});

test("what is confirmed stands beside what the data hold, in the order of a name", () => {
  const found = findDoubtfulForms({ position: "прораб", surname: "Ткач" }, "male");
  const merged = mergeForms(found, {
    firstName: { nominative: "Лев", dative: "Льву" },
    surname: { genitive: "Ткача" },
    full: { genitive: "сада" },
  });
  expect(Object.keys(merged)).toEqual(["surname", "firstName", "position", "full"]);
  expect(merged).toMatchObject({
    surname: { instrumental: "Ткачом" },
    firstName: { dative: "Льву" },
  });
  expect(Object.keys(merged.firstName ?? {})).toEqual(["dative"]);
  expect(mergeForms([])).toEqual({});
});
