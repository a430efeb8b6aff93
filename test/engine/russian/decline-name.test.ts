import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { caseNames } from "../../../src/engine/russian/cases.ts";
import { declineName } from "../../../src/engine/russian/decline-name.ts";

const sokolova = { surname: "Соколова", firstName: "Анна", patronymic: "Петровна" };

test("full name and initials in all cases", () => {
  const name = declineName(sokolova, "female");
  expect(name.full).toEqual({
    nominative: "Соколова Анна Петровна",
    genitive: "Соколовой Анны Петровны",
    dative: "Соколовой Анне Петровне",
    accusative: "Соколову Анну Петровну",
    instrumental: "Соколовой Анной Петровной",
    prepositional: "Соколовой Анне Петровне",
  });
  expect(name.initialsFirst.nominative).toBe("А.\u00A0П.\u00A0Соколова");
  expect(name.initialsFirst.dative).toBe("А.\u00A0П.\u00A0Соколовой");
  expect(name.surnameFirst.accusative).toBe("Соколову\u00A0А.\u00A0П.");
});

test.each([
  [{ surname: "Ким", firstName: "Сергей" }, "Ким\u00A0С."],
  [{ surname: "Ким", firstName: "Сергей", patronymic: "" }, "Ким\u00A0С."],
  [{ surname: "Алиев", firstName: "Вагиф", patronymic: "Гасан оглы" }, "Алиев\u00A0В.\u00A0Г."],
  [{ surname: "Алиев", firstName: "Саркар", patronymic: "Самед-оглы" }, "Алиев\u00A0С.\u00A0С."],
  [{ surname: "Алиев", firstName: "Саркар", patronymic: "Самед - Оглы" }, "Алиев\u00A0С.\u00A0С."],
  [
    { surname: "Нурланов", firstName: "Асет", patronymic: "Нурлан-улы" },
    "Нурланов\u00A0А.\u00A0Н.",
  ],
  [{ surname: "Каримов", firstName: "Жасур", patronymic: "Ахмад угли" }, "Каримов\u00A0Ж.\u00A0А."],
  [{ surname: "Каримов", firstName: "Жасур", patronymic: "Ахмад ЎҒЛИ" }, "Каримов\u00A0Ж.\u00A0А."],
  [
    { surname: "Каримова", firstName: "Нодира", patronymic: "Равшан қизи" },
    "Каримова\u00A0Н.\u00A0Р.",
  ],
  [
    { surname: "Омарова", firstName: "Айгерим", patronymic: "Маратқызы" },
    "Омарова\u00A0А.\u00A0М.",
  ],
  [{ surname: "Нгуен", firstName: "Тхи Лан" }, "Нгуен\u00A0Т.\u00A0Л."],
  [
    { surname: "Майер", firstName: "Анна-Мария", patronymic: "Петровна" },
    "Майер\u00A0А.-М.\u00A0П.",
  ],
  [
    { surname: "Яшин", firstName: "Йозеф".normalize("NFD"), patronymic: "ёлкович" },
    "Яшин\u00A0Й.\u00A0Ё.",
  ],
])("initials of %j", (name, expected) => {
  expect(declineName(name, "male").surnameFirst.nominative).toBe(expected);
});

test("without a patronymic there are no spare spaces", () => {
  const name = declineName({ surname: "Ким", firstName: "Сергей" }, "male");
  expect(name.patronymic).toBeNull();
  expect(name.full.genitive).toBe("Кима Сергея");
});

test.each([
  [{ surname: "Ким", firstName: "" }, "Кима"],
  [{ surname: "", firstName: "Иван", patronymic: "Ильич" }, "Ивана Ильича"],
])("an empty part leaves no spaces: %j", (name, genitive) => {
  expect(declineName(name, "male").full.genitive).toBe(genitive);
});

describe("forms from the data", () => {
  test("win, each case of each part by itself, and reach the whole name", () => {
    const name = declineName(sokolova, "female", { surname: { dative: "Соколове" } });
    expect(name.full.dative).toBe("Соколове Анне Петровне");
    expect(name.surnameFirst.dative).toBe("Соколове\u00A0А.\u00A0П.");
    expect(name.full.genitive).toBe("Соколовой Анны Петровны");
  });

  test("win whatever they are", () => {
    fc.assert(
      fc.property(fc.constantFrom(...caseNames), fc.string(), (name, form) => {
        const overrides = { firstName: { [name]: form } };
        expect(declineName(sokolova, "female", overrides).firstName[name]).toBe(form);
      }),
    );
  });
});

test("never throws on strange names", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (surname, firstName, patronymic) => {
      const name = declineName({ surname, firstName, patronymic }, "male");
      expect(name.surname.nominative).toBe(surname);
    }),
  );
});
