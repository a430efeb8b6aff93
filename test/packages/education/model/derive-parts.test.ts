import { describe, expect, test } from "vitest";

import { deriveAct } from "../../../../src/packages/education/model/derive-act.ts";
import { deriveBody } from "../../../../src/packages/education/model/derive-body.ts";
import { deriveDate } from "../../../../src/packages/education/model/derive-date.ts";
import { deriveOrganization } from "../../../../src/packages/education/model/derive-organization.ts";
import { derivePerson } from "../../../../src/packages/education/model/derive-person.ts";
import { latestDate } from "../../../../src/packages/education/model/latest-date.ts";
import type { Act, Organization } from "../../../../src/packages/education/generated/types.ts";
import { member } from "./people.ts";

describe("a person", () => {
  test.each([
    [{}, null],
    [{ workPhone: "+7 1" }, "+7 1"],
    [{ workEmail: "a@b.ru" }, "a@b.ru"],
    [{ workPhone: "+7 1", workEmail: "a@b.ru" }, "+7 1, a@b.ru"],
  ])("%j: contacts %s", (given, contacts) => {
    const person = derivePerson(member("one", given), "head");
    expect(person).toMatchObject({ workPhone: null, workEmail: null, ...given, contacts });
  });

  test("has the forms that the data set, and is the head by id", () => {
    const forms = { position: { genitive: "воспитателя-стажёра" } };
    const person = derivePerson(member("head", { forms }), "head");
    expect(person.isHead).toBe(true);
    expect(person.position.genitive).toBe("воспитателя-стажёра");
    expect(person.position.dative).toBe("воспитателю");
    expect(person.fullName.genitive).toBe("Рощина Льва Ильича");
    expect(person.initialsFirst.nominative).toBe("Л.\u00A0И.\u00A0Рощин");
    expect(person.surnameFirst.nominative).toBe("Рощин\u00A0Л.\u00A0И.");
  });

  test("without a known sex is a bug", () => {
    const { patronymic, ...nameless } = member("one");
    expect(patronymic).toBe("Ильич");
    expect(() => derivePerson(nameless, "head")).toThrow("Sex unknown: one");
  });
});

const act: Act = {
  id: "act-1",
  kind: { nominative: "распоряжение", genitive: "распоряжения", instrumental: "распоряжением" },
  date: "2024-09-02",
  number: "5",
  title: "О платформе",
  status: "in-force",
  checkedOn: "2024-09-02",
};

test("an act is cited with who issued it, if that is known", () => {
  expect(deriveAct(act)).toEqual({
    id: "act-1",
    citation: {
      nominative: `распоряжение от ${deriveDate("2024-09-02").long} № 5 «О платформе»`,
      instrumental: `распоряжением от ${deriveDate("2024-09-02").long} № 5 «О платформе»`,
    },
  });
  const issuer = { nominative: "Правительство", genitive: "Правительства" };
  expect(deriveAct({ ...act, issuer }).citation.nominative).toMatch(
    /^распоряжение Правительства от/,
  );
});

test("a body in cases, as in the middle of a sentence; forms of the data win", () => {
  expect(deriveBody({ id: "b", name: "Педагогический совет" }).genitive).toBe(
    "педагогического совета",
  );
  const forms = { genitive: "педсовета" };
  expect(deriveBody({ id: "b", name: "Педагогический совет", forms }).genitive).toBe("педсовета");
});

describe("an organization", () => {
  const organization: Organization = {
    name: { full: 'Детский сад "Мечта"', short: "МДОУ" },
    ...{ type: "kindergarten", inn: "1", kpp: "2", ogrn: "3", phones: ["+7 1"] },
    ...{ email: "a@b.ru", site: "https://x.ru", workingHours: "с 7 до 19", head: "head" },
    ...{ platform: "p", bodies: [] },
    founder: { name: "Администрация" },
    address: {
      region: "Область",
      locality: "город",
      street: "улица",
      building: "1",
      postalCode: "4",
    },
  };

  test("has its address in the postal order, with what is known of it", () => {
    const { address } = deriveOrganization("o", organization);
    expect(address).toEqual({
      line: "4, Область, город, улица, 1",
      locality: "город",
      region: "Область",
    });
    const withDistrict = { ...organization.address, district: "район" };
    expect(deriveOrganization("o", { ...organization, address: withDistrict }).address.line).toBe(
      "4, Область, район, город, улица, 1",
    );
  });

  test("lacks what the data do not give", () => {
    expect(deriveOrganization("o", organization)).toMatchObject({
      id: "o",
      letterhead: "longitudinal",
      founder: {
        name: "Администрация",
        ...{ address: null, phones: [], email: null, site: null },
      },
    });
    const founder = {
      ...{ name: "Администрация", address: "там", phones: ["+7 2"] },
      ...{ email: "c@d.ru", site: "https://y.ru" },
    };
    expect(
      deriveOrganization("o", { ...organization, founder, letterhead: "angular" }),
    ).toMatchObject({
      letterhead: "angular",
      founder,
    });
  });

  test("has the quotes of its name set, and the forms that the data set", () => {
    const { name } = deriveOrganization("o", organization);
    expect(name.full.genitive).toBe("Детского сада «Мечта»");
    const forms = { short: { genitive: "сада" } };
    const named = { ...organization, name: { ...organization.name, forms } };
    expect(deriveOrganization("o", named).name.short.genitive).toBe("сада");
  });
});

describe("the latest date that stands anywhere", () => {
  test.each([
    [[{ a: "2024-09-02", b: ["2024-09-30", { c: "2024-09-16" }] }], "2024-09-30"],
    ["2024-09-02", "2024-09-02"],
    ["с 2024-09-02", null],
    ["2024-09-02 и далее", null],
    ["текст", null],
    [{ a: 5, b: null, c: true }, null],
    [[], null],
    [null, null],
  ])("%j: %s", (value, expected) => {
    expect(latestDate(value)).toBe(expected);
  });
});
