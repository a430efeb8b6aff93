import { describe, expect, test } from "vitest";

import { deriveAct } from "../../../../src/packages/education/model/derive-act.ts";
import { deriveAdministrators } from "../../../../src/packages/sferum/model/derive-administrator.ts";
import { deriveBody } from "../../../../src/packages/education/model/derive-body.ts";
import { deriveChannel, deriveChat } from "../../../../src/packages/sferum/model/derive-chat.ts";
import { deriveDate } from "../../../../src/packages/education/model/derive-date.ts";
import { deriveInvitation } from "../../../../src/packages/sferum/model/derive-invitation.ts";
import { deriveOrganization } from "../../../../src/packages/education/model/derive-organization.ts";
import { derivePerson } from "../../../../src/packages/education/model/derive-person.ts";
import { derivePlatform } from "../../../../src/packages/sferum/model/derive-platform.ts";
import { latestDate } from "../../../../src/packages/education/model/latest-date.ts";
import type { Act, Organization, Platform } from "../../../../src/packages/education/generated/types.ts";
import { declineBody } from "../../../../src/engine/russian/decline-position.ts";
import { member, people } from "./people.ts";

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

test("administrators: the main one first, contacts only of that one", () => {
  const contacts = {
    personalMobile: { internal: "+7 9" },
    personalEmail: { internal: "a@b.ru" },
  } as const;
  const found = deriveAdministrators(
    {
      main: { staff: "two", appointedBy: "order", appointedOn: "2024-09-02", ...contacts },
      additional: [{ staff: "one", appointedBy: "order-2", appointedOn: "2024-09-16" }],
    },
    people,
  );
  expect(found).toMatchObject([
    { id: "two", isMain: true, appointedBy: "order", appointedOn: { iso: "2024-09-02" } },
    {
      ...{ id: "one", isMain: false, appointedBy: "order-2" },
      ...{ personalMobile: null, personalEmail: null },
      appointedOn: { iso: "2024-09-16" },
    },
  ]);
  expect(found[0]).toMatchObject(contacts);
});

test.each([
  ["head-educators", "руководитель и педагогические работники"],
  ["educators-parents", "педагогические работники и родители"],
  ["other", "участники по теме чата"],
] as const)("a chat of the kind %s is for: %s", (kind, purpose) => {
  const chat = { id: "c", name: "Чат", kind, owner: "one", createdOn: "2024-09-09" };
  expect(deriveChat(chat, people)).toEqual({
    name: "Чат",
    purpose,
    owner: people.find("one"),
    createdOn: deriveDate("2024-09-09"),
  });
});

test.each([
  ["staff", "системный канал для работников"],
  ["community", "системный канал сообщества организации"],
  ["other", "тематический канал"],
] as const)("a channel of the kind %s is a %s", (kind, purpose) => {
  const channel = { id: "c", name: "Канал", kind, editor: "two", createdOn: "2024-09-09" };
  expect(deriveChannel(channel, people)).toEqual({
    name: "Канал",
    purpose,
    editor: people.find("two"),
    createdOn: deriveDate("2024-09-09"),
  });
});

describe("an invitation", () => {
  const groups = [
    { id: "a", title: declineBody("класс") },
    { id: "b", title: declineBody("группа") },
  ];
  const roles: Platform["roles"] = [
    { id: "employee", name: "Сотрудник" },
    { id: "parent", name: "Родитель" },
  ];
  const invitation = { id: "i", sentTo: "родителям", createdOn: "2024-09-09" };

  test("names its group and the role as the platform does", () => {
    const given = { ...invitation, group: "b", role: "parent", usedOn: "2024-09-10" } as const;
    expect(deriveInvitation(given, groups, roles)).toEqual({
      ...{ group: "группа", role: "Родитель", sentTo: "родителям", revokedOn: null },
      createdOn: deriveDate("2024-09-09"),
      usedOn: deriveDate("2024-09-10"),
    });
  });

  test("may be for no group, and for a role that the platform does not name", () => {
    const given = { ...invitation, role: "student", revokedOn: "2024-09-11" } as const;
    expect(deriveInvitation(given, groups, roles)).toMatchObject({
      ...{ group: null, role: "student", usedOn: null },
      revokedOn: { iso: "2024-09-11" },
    });
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

const platformName = declineBody("система");

test("a platform: acts in the order of the data, unknown ones left out; retired or not", () => {
  const platform: Platform = {
    ...{
      id: "p",
      name: { full: platformName, short: platformName },
      vendor: "ООО",
      app: "приложение",
      supportEmail: "a@b.ru",
    },
    ...{ profile: platformName, helpSite: "https://x.ru", status: "active" },
    ...{ features: [], systemChannels: [], roles: [], legalBasis: ["b", "lost", "a"] },
  };
  const acts = [
    { ...act, id: "a" },
    { ...act, id: "b" },
  ];
  const found = derivePlatform(platform, acts);
  expect(found.legalBasis.map(({ id }) => id)).toEqual(["b", "a"]);
  expect(found).toMatchObject({ name: { full: platformName }, isRetired: false, retiredOn: null });
  expect(
    derivePlatform({ ...platform, status: "retired", retiredOn: "2025-09-01" }, acts),
  ).toMatchObject({ isRetired: true, retiredOn: { iso: "2025-09-01" } });
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
