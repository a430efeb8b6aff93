import { describe, expect, test } from "vitest";

import { Internal } from "../../../../src/engine/base/internal.ts";
import { declineBody } from "../../../../src/engine/russian/decline-position.ts";
import type { Act, Edition } from "../../../../src/packages/education/generated/types.ts";
import { deriveDate } from "../../../../src/packages/education/model/derive-date.ts";
import type { Platform } from "../../../../src/packages/sferum/generated/types.ts";
import {
  administratorsOn,
  allAdministrators,
  formerMain,
} from "../../../../src/packages/sferum/model/derive-administrator.ts";
import { deriveChannel, deriveChat } from "../../../../src/packages/sferum/model/derive-chat.ts";
import { deriveAppointment } from "../../../../src/packages/sferum/model/derive-appointments.ts";
import { deriveInvitation } from "../../../../src/packages/sferum/model/derive-invitation.ts";
import { derivePlatform } from "../../../../src/packages/sferum/model/derive-platform.ts";
import { people } from "../../education/model/people.ts";

test("administrators: the main one first, contacts only of that one", () => {
  const contacts = {
    personalMobile: new Internal("+7 9"),
    personalEmail: new Internal("a@b.ru"),
  };
  const found = administratorsOn(
    {
      main: { staff: "two", appointedBy: "order", appointedOn: "2024-09-02", ...contacts },
      additional: [{ staff: "one", appointedBy: "order-2", appointedOn: "2024-09-16" }],
    },
    people,
    "2024-10-01",
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

describe("administrators over time", () => {
  const contacts = { personalMobile: new Internal("+7 9"), personalEmail: new Internal("a@b.ru") };
  const administrators = {
    main: [
      {
        ...{ staff: "one", appointedBy: "order", appointedOn: "2024-09-02" },
        ...{ until: "2025-01-31", releasedBy: "order-3", ...contacts },
      },
      { staff: "two", appointedBy: "order-3", appointedOn: "2025-02-01", ...contacts },
    ],
    additional: [
      {
        ...{ staff: "head", appointedBy: "order-2", appointedOn: "2024-09-16" },
        until: "2024-12-31",
      },
    ],
  };
  const on = (day: string) => administratorsOn(administrators, people, day).map(({ id }) => id);

  test("those of a day, the last day in office included", () => {
    expect(on("2024-09-15")).toEqual(["one"]);
    expect(on("2024-09-16")).toEqual(["one", "head"]);
    expect(on("2024-12-31")).toEqual(["one", "head"]);
    expect(on("2025-01-01")).toEqual(["one"]);
    expect(on("2025-01-31")).toEqual(["one"]);
    expect(on("2025-02-01")).toEqual(["two"]);
  });

  test("who was the main one before, with the order that released him and his last day", () => {
    expect(formerMain(administrators, people, "2025-01-31")).toBeNull();
    expect(formerMain(administrators, people, "2025-02-01")).toMatchObject({
      ...{ id: "one", isMain: true, releasedBy: "order-3", until: { iso: "2025-01-31" } },
    });
    const { main } = administrators;
    const third = {
      ...{ staff: "head", appointedBy: "order-4", appointedOn: "2025-03-01", ...contacts },
    };
    const three = { ...administrators, main: [third, ...main.toReversed()] };
    expect(formerMain(three, people, "2025-03-01")?.id).toBe("two");
    const [current] = administratorsOn(administrators, people, "2025-02-01");
    expect(current).toMatchObject({ releasedBy: null, until: null });
  });

  test("all that there have been, former ones too", () => {
    const all = allAdministrators(administrators, people);
    expect(all.map(({ id, isMain }) => [id, isMain])).toEqual([
      ["one", true],
      ["two", true],
      ["head", false],
    ]);
  });
});

test.each([
  ["head-educators", "руководитель и педагогические работники"],
  ["educators-parents", "педагогические работники и родители"],
  ["other", "участники по теме чата"],
] as const)("a chat of the kind %s is for: %s", (kind, purpose) => {
  const chat = { id: "c", name: "Чат", kind, owner: "one", createdOn: "2024-09-09" };
  expect(deriveChat(chat, people, "2024-10-01")).toEqual({
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
  expect(deriveChannel(channel, people, "2024-10-01")).toEqual({
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
    expect(deriveInvitation(given, groups, roles, "2024-09-10")).toEqual({
      ...{ group: "группа", role: "Родитель", sentTo: "родителям", revokedOn: null },
      createdOn: deriveDate("2024-09-09"),
      usedOn: deriveDate("2024-09-10"),
    });
  });

  test("may be for no group, and for a role that the platform does not name", () => {
    const given = { ...invitation, role: "student", revokedOn: "2024-09-11" } as const;
    expect(deriveInvitation(given, groups, roles, "2024-09-11")).toMatchObject({
      ...{ group: null, role: "student", usedOn: null },
      revokedOn: { iso: "2024-09-11" },
    });
  });

  test("knows nothing of what became of it after the day", () => {
    const given = { ...invitation, usedOn: "2024-09-10", revokedOn: "2024-09-11" };
    expect(
      deriveInvitation({ ...given, role: "parent" }, groups, roles, "2024-09-09"),
    ).toMatchObject({ usedOn: null, revokedOn: null });
  });
});

test("an order appoints those who were appointed by it", () => {
  const administrators = allAdministrators(
    {
      main: {
        ...{ staff: "one", appointedBy: "order", appointedOn: "2024-08-30" },
        ...{ personalMobile: new Internal(""), personalEmail: new Internal("") },
      },
      additional: [{ staff: "two", appointedBy: "order-2", appointedOn: "2024-08-30" }],
    },
    people,
  );
  const order: Edition = {
    ...{ id: "order", kind: "order-use", number: "87", date: "2024-08-30", status: "approved" },
  };
  const appointed = (edition: Edition) =>
    deriveAppointment(administrators, edition.id, () => true).appoints;
  expect(appointed(order)).toMatchObject({ main: { id: "one" }, additional: null });
  expect(appointed({ ...order, id: "order-2" })).toMatchObject({
    main: null,
    additional: { id: "two" },
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

const platformName = declineBody("система");

const platform: Platform = {
  ...{ id: "p", name: { full: platformName, short: platformName }, vendor: "ООО" },
  ...{ app: "приложение", supportEmail: "a@b.ru", profile: platformName },
  ...{ helpSite: "https://x.ru", status: "active" },
  ...{ features: [], systemChannels: [], roles: [], legalBasis: ["b", "lost", "a"] },
};

test("no act that is younger than the day: a paper of that day itself may cite it", () => {
  const acts = [
    { ...act, id: "a", date: "2024-09-02" },
    { ...act, id: "b", date: "2025-06-24" },
  ];
  const basis = (day: string) =>
    derivePlatform(platform, platform.legalBasis, acts, day).legalBasis.map(({ id }) => id);
  expect(basis("2024-09-01")).toEqual([]);
  expect(basis("2024-09-02")).toEqual(["a"]);
  expect(basis("2025-06-23")).toEqual(["a"]);
  expect(basis("2025-06-24")).toEqual(["b", "a"]);
});

test("letters are heeded, not a basis; the organization's own list wins", () => {
  const acts = [
    { ...act, id: "a" },
    { ...act, id: "b", advisory: true },
  ];
  const found = derivePlatform(platform, ["b", "a"], acts, "2024-10-01");
  expect(found.legalBasis.map(({ id }) => id)).toEqual(["a"]);
  expect(found.guidance.map(({ id }) => id)).toEqual(["b"]);
  expect(derivePlatform(platform, [], acts, "2024-10-01").legalBasis).toEqual([]);
});

test("a platform: acts in the order of the data, unknown ones left out; retired or not", () => {
  const acts = [
    { ...act, id: "a" },
    { ...act, id: "b" },
  ];
  const found = derivePlatform(platform, platform.legalBasis, acts, "2024-10-01");
  expect(found.legalBasis.map(({ id }) => id)).toEqual(["b", "a"]);
  expect(found).toMatchObject({ name: { full: platformName }, isRetired: false, retiredOn: null });
  const retired = { ...platform, status: "retired", retiredOn: "2025-09-01" } as const;
  const on = (day: string) => derivePlatform(retired, retired.legalBasis, acts, day);
  expect(on("2025-09-01")).toMatchObject({ isRetired: false, retiredOn: { iso: "2025-09-01" } });
  expect(on("2025-09-02")).toMatchObject({ isRetired: true, retiredOn: { iso: "2025-09-01" } });
});
