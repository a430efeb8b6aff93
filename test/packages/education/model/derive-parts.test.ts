import { describe, expect, test } from "vitest";

import { deriveAct } from "../../../../src/packages/education/model/derive-act.ts";
import { deriveBody } from "../../../../src/packages/education/model/derive-body.ts";
import { deriveDate } from "../../../../src/packages/education/model/derive-date.ts";
import {
  officialNames,
  titlePieces,
} from "../../../../src/packages/education/model/official-names.ts";
import { deriveOrganization } from "../../../../src/packages/education/model/derive-organization.ts";
import {
  derivePerson,
  type PersonModel,
} from "../../../../src/packages/education/model/derive-person.ts";
import { organizationOn } from "../../../../src/packages/education/facts/snapshot.ts";
import { memberOn } from "../../../../src/packages/education/facts/staff.ts";
import type {
  Act,
  Organization,
  StaffMember,
} from "../../../../src/packages/education/generated/types.ts";
import { member } from "./people.ts";

const day = "2024-10-01";

function personOf(data: StaffMember): PersonModel {
  return derivePerson(memberOn(data, day));
}

describe("a person", () => {
  test.each([
    [{}, null],
    [{ workPhone: "+7 1" }, "+7 1"],
    [{ workEmail: "a@b.ru" }, "a@b.ru"],
    [{ workPhone: "+7 1", workEmail: "a@b.ru" }, "+7 1, a@b.ru"],
  ])("%j: contacts %s", (given, contacts) => {
    const person = personOf(member("one", given));
    expect(person).toMatchObject({ workPhone: null, workEmail: null, ...given, contacts });
  });

  test("has the forms that the data set; who is the head, the people of a day tell", () => {
    const forms = { position: { genitive: "воспитателя-стажёра" } };
    const person = personOf(member("head", { forms }));
    expect(person.isHead).toBe(false);
    expect(person.position.genitive).toBe("воспитателя-стажёра");
    expect(person.position.dative).toBe("воспитателю");
    expect(person.fullName.genitive).toBe("Рощина Льва Ильича");
    expect(person.initialsFirst.nominative).toBe("Л.\u00A0И.\u00A0Рощин");
    expect(person.surnameFirst.nominative).toBe("Рощин\u00A0Л.\u00A0И.");
  });

  test("without a known sex is a bug", () => {
    const { patronymic, ...nameless } = member("one");
    expect(patronymic).toBe("Ильич");
    expect(() => personOf(nameless)).toThrow("Sex unknown: one");
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
  expect(deriveBody({ name: "Педагогический совет" }).genitive).toBe("педагогического совета");
  const forms = { genitive: "педсовета" };
  expect(deriveBody({ name: "Педагогический совет", forms }).genitive).toBe("педсовета");
});

describe("an organization", () => {
  const name = { full: 'Детский сад "Мечта"', short: "МДОУ" };
  const street = { region: "Область", locality: "город", street: "улица", building: "1" };
  const address = { ...street, postalCode: "4" };
  const organization: Organization = {
    name,
    ...{ type: "kindergarten", inn: "1", kpp: "2", ogrn: "3", phones: ["+7 1"] },
    ...{ email: "a@b.ru", site: "https://x.ru", workingHours: "с 7 до 19", head: "head" },
    ...{ platform: "p", bodies: [] },
    founder: { name: "Администрация" },
    address,
  };
  const derive = (change: Partial<Organization> = {}) =>
    deriveOrganization("o", organizationOn({ ...organization, ...change }, day), "детский сад");

  test("has its address in the postal order, with what is known of it", () => {
    expect(derive().address).toEqual({
      line: "4, Область, город, улица, 1",
      locality: "город",
      region: "Область",
    });
    const withDistrict = { ...address, district: "район" };
    expect(derive({ address: withDistrict }).address.line).toBe(
      "4, Область, район, город, улица, 1",
    );
  });

  test("lacks what the data do not give", () => {
    expect(derive()).toMatchObject({
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
    expect(derive({ founder, letterhead: "angular" })).toMatchObject({
      letterhead: "angular",
      founder,
    });
  });

  test("keeps the quotes and dashes of its name, and has the forms that the data set", () => {
    expect(derive().name.full.genitive).toBe('Детского сада "Мечта"');
    const dashed = { full: "Учреждение – детский сад № 5", short: "У – ДС" };
    expect(derive({ name: dashed }).name.full.genitive).toBe("Учреждения – детского сада № 5");
    const forms = { short: { genitive: "сада" } };
    expect(derive({ name: { ...name, forms } }).name.short.genitive).toBe("сада");
  });

  test("has all founders of the day, the first of them above its name", () => {
    const founder = [
      { name: "Администрация" },
      { name: "Комитет", until: "2024-09-30" },
      { name: "Министерство", from: "2024-10-01" },
    ];
    const { founder: first, founders } = derive({ founder });
    expect(founders.map((each) => each.name)).toEqual(["Администрация", "Министерство"]);
    expect(first).toBe(founders[0]);
  });

  test("may have no founder: an entrepreneur", () => {
    const { founder, ...alone } = organization;
    expect(founder).toBeDefined();
    const today = organizationOn(alone, day);
    expect(deriveOrganization("o", today, "детский сад")).toMatchObject({
      founder: null,
      founders: [],
    });
  });

  test("has its papers, buildings and what inspectors look for, as far as they are told", () => {
    expect(derive()).toMatchObject({
      ...{ okpo: null, foundedOn: null, licence: null, charter: null, kpp: "2" },
      ...{ buildings: [], officialPlaces: [], officialDocuments: [], absent: [] },
      ...{ owners: [], isEntrepreneur: false, email: "a@b.ru", emails: ["a@b.ru"] },
    });
    const link = "https://x.ru/1";
    const place = { id: "two", name: "Корпус 2", address: "там" };
    const told = derive({
      ...{ okpo: "5", foundedOn: "1990-01-09", email: ["a@b.ru", "c@d.ru"] },
      licence: { number: "7", date: "2015-02-03" },
      charter: { date: "2016-03-04", link },
      buildings: [place, { ...place, id: "three", workingHours: "с 8", phones: ["+7 3"] }],
      officialPlaces: [{ name: "addressPlaceSet", address: "там" }],
      officialDocuments: [{ name: "localActStud", link }],
      absent: ["modeDocLink"],
      ogrn: "3".repeat(15),
    });
    expect(told).toMatchObject({
      ...{ okpo: "5", foundedOn: { iso: "1990-01-09" }, isEntrepreneur: true },
      ...{ email: "a@b.ru", emails: ["a@b.ru", "c@d.ru"] },
      licence: { number: "7", date: { iso: "2015-02-03" }, issuer: null, link: null },
      charter: { date: { iso: "2016-03-04" }, link },
      officialPlaces: [{ name: "addressPlaceSet", address: "там" }],
      officialDocuments: [{ name: "localActStud", link }],
      absent: ["modeDocLink"],
    });
    expect(told.buildings).toEqual([
      { ...place, workingHours: null, phones: [] },
      { ...place, id: "three", workingHours: "с 8", phones: ["+7 3"] },
    ]);
    const licence = { number: "7", date: "2015-02-03", issuer: "Комитет", link };
    expect(derive({ licence }).licence).toMatchObject({ issuer: "Комитет", link });
    expect(derive({ ogrn: "3".repeat(13) }).isEntrepreneur).toBe(false);
    const { kpp, ...alone } = organization;
    expect(kpp).toBe("2");
    expect(deriveOrganization("o", organizationOn(alone, day), "детский сад").kpp).toBeNull();
  });

  test("parts those who own the property from its founders", () => {
    const founder = [
      { name: "Комитет", role: "owner" as const },
      { name: "Администрация", role: "founder" as const },
    ];
    const { owners, founders } = derive({ founder });
    expect([owners, founders].map((list) => list.map((each) => each.name))).toEqual([
      ["Комитет"],
      ["Администрация"],
    ]);
  });

  test("names that are printed to the letter: former ones, founders, bodies, the licensor, acts", () => {
    const names = officialNames(
      {
        organization: {
          ...organization,
          name: [
            { full: "Детский сад", short: "ДС", until: "2023-08-31" },
            { full: "Центр", short: "Ц", from: "2023-09-01" },
          ],
          founder: [{ name: "Администрация" }, { name: "Комитет", from: "2024-01-01" }],
          bodies: [{ id: "council", name: "Совет" }],
          licence: { number: "7", date: "2015-02-03", issuer: "Министерство" },
        },
      },
      { acts: { acts: [{ ...act, title: "О системе «Моя школа» и “другом”" }] } },
    );
    expect(names).toEqual(
      expect.arrayContaining(["Детского сада", "ДС", "Центру", "Администрация", "Комитет"]),
    );
    expect(names.slice(-6)).toEqual([
      ...["Совет", "Министерство", "О системе ", "Моя школа", " и ", "другом"],
    ]);
    expect(titlePieces({ title: "«Моя» «школа»" })).toEqual(["Моя", "школа"]);
    const { founder, bodies, ...alone } = organization;
    expect([founder, bodies]).toEqual([{ name: "Администрация" }, []]);
    expect(officialNames({ organization: alone }, { acts: { acts: [] } })).toHaveLength(12);
  });
});
