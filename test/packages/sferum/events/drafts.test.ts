import { describe, expect, test } from "vitest";
import type { EventDefinition } from "../../../../src/engine/events/event.ts";
import type { Answers } from "../../../../src/engine/interview/answers.ts";
import { buildCases } from "../../../../src/engine/russian/cases.ts";
import { newAdministrator } from "../../../../src/packages/sferum/events/new-administrator.ts";
import { sferumEvents } from "../../../../src/packages/sferum/events/index.ts";
import { newPlatform } from "../../../../src/packages/sferum/events/new-platform.ts";
import type { SferumReference } from "../../../../src/packages/sferum/files.ts";
import { answersOf, expectPlain } from "../../events/questions.ts";

/** A Monday. */
const today = "2026-02-02";

const platform = (id: string, app: string, status: "active" | "retired" = "active") => ({
  ...{ id, app, status, vendor: "", supportEmail: "", helpSite: "" },
  name: { full: buildCases((name) => name), short: buildCases(() => `Сферум ${app}`) },
  profile: buildCases((name) => name),
  ...{ features: [], roles: [], systemChannels: [], legalBasis: [] },
});
const year = { year: 2026, daysOff: ["2026-02-23"], workdays: ["2026-02-28"], shortened: [] };
const reference: SferumReference = {
  ...{ acts: { acts: [] }, organizationTypes: { types: [] }, requirements: { requirements: [] } },
  calendar: { years: [year] },
  platforms: {
    platforms: [platform("vk", "VK"), platform("max", "MAX"), platform("old", "Х", "retired")],
  },
};
const data = {
  organization: { platform: "vk" },
  administrators: {
    main: [
      { staff: "x", until: "2025-08-31" },
      { staff: "a", appointedOn: "2025-09-01" },
    ],
    additional: [
      { staff: "b", until: "2026-02-01" },
      { staff: "b", until: "2026-03-02" },
      { staff: "c" },
      { staff: "b" },
    ],
  },
  assignments: {
    staff: [
      { id: "a", name: "Рощин Лев Ильич" },
      { id: "b", name: "Зай Анна Львовна" },
      { id: "c", name: "Ким Вера Ильинична" },
    ],
  },
  documents: {
    editions: [
      { id: "regulation-1", kind: "regulation", edition: 1, adoption: { body: "other" } },
      {
        ...{ id: "regulation-2", kind: "regulation", edition: 2 },
        adoption: [{ body: "council", protocol: "1" }, "?", { body: "parents", role: "opinion" }],
      },
      { id: "order-use", kind: "order-use" },
      { id: "order-appointment", kind: "order-appointment", edition: 7 },
    ],
  },
};
type Given = Record<string, unknown>;
const asked = (answers: Answers, given: Given = data) => ({
  ...{ data: given, today, reference, answers },
});
type Event = EventDefinition<SferumReference>;
const find = (event: Event, id: string) => event.questions.find((each) => each.id === id);
const suggest = (event: Event, id: string, answers: Answers = {}, given: Given = data) =>
  find(event, id)?.suggest?.(asked(answers, given));
const choices = (event: Event, id: string, given: Given = data) => {
  const control = find(event, id)?.control;
  const shown = typeof control === "function" ? control(asked({}, given)) : control;
  return shown?.kind === "choice" ? shown.choices : [];
};
const append = (file: string, list: string, value: unknown) => ({
  ...{ kind: "append", file, path: [list], value },
});

describe("another administrator", () => {
  const day = { day: "02.03.2026", "order-day": "27.02.2026" };

  test("comes by a draft of an order, which releases the former one, and of a letter", () => {
    const contacts = { mobile: "+7 (000) 000-00-11", email: "z@mail.example" };
    const set = (list: string, index: number) =>
      Object.entries({ until: "2026-03-01", releasedBy: "order-appointment-2" }).map(
        ([key, value]) => ({
          ...{ kind: "set", file: "administrators", path: [list, index, key], value },
        }),
      );
    expect(newAdministrator.tell(asked({ who: "b", ...day, ...contacts }))).toEqual({
      edits: [
        append("documents", "editions", {
          ...{ id: "order-appointment-2", kind: "order-appointment", date: "2026-02-27" },
          ...{ status: "draft", inForceFrom: "2026-03-02" },
        }),
        append("documents", "editions", {
          ...{ id: "letter-administrator", kind: "letter-administrator", date: "2026-03-02" },
          status: "draft",
        }),
        ...[...set("main", 1), ...set("additional", 1), ...set("additional", 3)],
        append("administrators", "main", {
          ...{ staff: "b", appointedBy: "order-appointment-2", appointedOn: "2026-03-02" },
          ...{ personalMobile: "+7 (000) 000-00-11", personalEmail: "z@mail.example" },
        }),
      ],
      told: [
        "Рощин Лев Ильич — администратор по 01.03.2026.",
        "Зай Анна Львовна — администратор с 02.03.2026.",
        "Записаны проекты: приказ о смене администратора и письмо в службу поддержки.",
      ],
    });
  });

  test("the letter is of the first working day on which both the order and he are there", () => {
    const letter = (on: string, order: string) =>
      newAdministrator.tell(asked({ who: "b", day: on, "order-day": order })).edits[1];
    // 23 February is a day off, the Saturday of 28 February is none.
    expect(letter("21.02.2026", "20.02.2026")).toHaveProperty("value.date", "2026-02-24");
    expect(letter("27.02.2026", "28.02.2026")).toHaveProperty("value.date", "2026-02-28");
    expect(letter("02.01.2027", "01.01.2027")).toHaveProperty("value.date", "2027-01-04");
  });

  test("the order is of the working day before, unless the calendar ends there", () => {
    const order = (on: string) => suggest(newAdministrator, "order-day", { day: on });
    expect(order("24.02.2026")).toBe("2026-02-20");
    expect(order("02.03.2026")).toBe("2026-02-28");
    expect(order("01.01.2026")).toBe("2026-01-01");
    // A draft of a former day would have been due: from today on, and not after the change.
    expect(order(today)).toBe(today);
    expect(order("03.02.2026")).toBe(today);
    expect(order("01.02.2026")).toBe("2026-01-30");
  });

  test("is proposed for the working day after that of an order of today or the next working day", () => {
    const day = (on: string, main: unknown = data.administrators.main) =>
      find(newAdministrator, "day")?.suggest?.({
        ...asked({}, { ...data, administrators: { main } }),
        today: on,
      });
    expect(day(today)).toBe("2026-02-03");
    expect(day("2026-02-20")).toBe("2026-02-24");
    expect(day("2026-02-22")).toBe("2026-02-25");
    expect(day("2026-12-31")).toBe("2027-01-01");
    // Who has just begun, or is to begin, holds the post for a day at least.
    expect(day(today, { staff: "a", appointedOn: "2026-02-06" })).toBe("2026-02-09");
  });

  test("is another one; nothing is written of nobody", () => {
    expect(choices(newAdministrator, "who").map(({ value }) => value)).toEqual(["b", "c"]);
    expect(newAdministrator.tell(asked({ who: "x", ...day }))).toEqual({ edits: [], told: [] });
    const unknown = { ...data, administrators: { main: { staff: "gone" } } };
    expect(newAdministrator.tell(asked({ who: "b", ...day }, unknown)).told[0]).toBe(
      "Прежний администратор — администратор по 01.03.2026.",
    );
  });
});

describe("another platform", () => {
  const answers = { platform: "max", day: "02.03.2026", "order-day": "27.02.2026" };

  test("comes with drafts of the next edition, adopted by the same bodies, and of its order", () => {
    expect(newPlatform.tell(asked(answers))).toStrictEqual({
      edits: [
        {
          ...{ kind: "set", file: "organization", path: ["platform"] },
          value: [
            { platform: "vk", until: "2026-03-01" },
            { platform: "max", from: "2026-03-02" },
          ],
        },
        append("documents", "editions", {
          ...{ id: "order-use-2", kind: "order-use", date: "2026-02-27", status: "draft" },
          inForceFrom: "2026-03-02",
        }),
        append("documents", "editions", {
          ...{ id: "regulation-3", kind: "regulation", edition: 3, date: "2026-02-27" },
          ...{ status: "draft", approvedBy: "order-use-2", inForceFrom: "2026-03-02" },
          adoption: [{ body: "council" }, { body: "parents", role: "opinion" }],
        }),
      ],
      told: [
        "Сферум MAX (MAX) — с 02.03.2026.",
        "Записаны проекты: новая редакция Положения и приказ об использовании платформы.",
      ],
    });
  });

  test("one body alone is no list; without a Regulation the first edition is by nobody", () => {
    const regulation = (editions: unknown[]) =>
      newPlatform.tell(asked(answers, { ...data, documents: { editions } })).edits.at(-1);
    const [first] = data.documents.editions;
    expect(regulation([first])).toHaveProperty("value.adoption", { body: "other" });
    expect(regulation([])).toHaveProperty("value.id", "regulation-1");
    expect(regulation([])).not.toHaveProperty("value.adoption");
    // One without a number is printed as the first edition.
    expect(regulation([{ id: "r", kind: "regulation" }])).toHaveProperty("value.edition", 2);
  });

  test("is one of those that work, but not the present one; it is named where it is alone", () => {
    const title = (given: Given) =>
      typeof newPlatform.title === "function" ? newPlatform.title(asked({}, given)) : "";
    const on = (id: string) => ({ ...data, organization: { platform: id } });
    expect(choices(newPlatform, "platform")).toEqual([{ value: "max", label: "Сферум MAX (MAX)" }]);
    expect(suggest(newPlatform, "platform")).toBe("max");
    expect([title(data), title(on("old"))]).toEqual(["Перешли в MAX", "Сменилась платформа"]);
    expect(newPlatform.when?.(asked({}))).toBe(true);
    const none = { ...asked({}), reference: { ...reference, platforms: { platforms: [] } } };
    expect(newPlatform.when?.(none)).toBe(false);
    expect(find(newPlatform, "platform")?.suggest?.(none)).toBeNull();
    expect(typeof newPlatform.title === "function" && newPlatform.title(none)).toBe(
      "Сменилась платформа",
    );
    const since = { organization: { platform: [{ platform: "max", from: "2026-01-01" }] } };
    expect(choices(newPlatform, "platform", since).map(({ value }) => value)).toEqual(["vk"]);
    expect(suggest(newPlatform, "day")).toBe(today);
    expect(suggest(newPlatform, "order-day", { day: "02.03.2026" })).toBe("2026-03-02");
  });

  test("a platform that nobody knows is told by its id", () => {
    expect(newPlatform.tell(asked({ ...answers, platform: "x" })).told[0]).toBe(
      "x (x) — с 02.03.2026.",
    );
  });
});

describe("what can have happened", () => {
  test("is asked for by questions whose names programs know too", () => {
    expect(sferumEvents.map((event) => [event.id, answersOf(event)])).toEqual([
      ["signed", "document day number force-day protocols published-day?"],
      ["published", "document day"],
      ["new-head", "day who name sex position receiver? leaves former-position"],
      ["new-administrator", "who day order-day mobile email"],
      ["staff-came", "name sex position role day group?"],
      ["staff-left", "who last-day receiver?"],
      ["absence", "who kind from until? replaced-by?"],
      ["person-changed", "who day surname? position?"],
      ["chat-passed", "chat day who order"],
      ["chat-closed", "chat last-day"],
      ["new-group", "name age? day educator?"],
      ["group-closed", "group last-day"],
      ["new-year", "day last-day groups"],
      ["group-moved", "group building day"],
      ["new-building", "name address day"],
      ["building-closed", "building last-day receiver"],
      ["new-council", "name day former? represents? chair? chair-name"],
      ["new-chair", "council day chair chair-name"],
      ["new-platform", "platform day order-day"],
      ["renamed", "day full short"],
      ["moved", "day postal-code region district? locality street? building"],
      ["new-founder", "day name address? email?"],
    ]);
  });

  test("is asked in whole sentences, with examples of what may be answered", () => {
    for (const event of sferumEvents) expectPlain(event);
  });

  test("papers that come back signed have the names that people give them", () => {
    const kinds =
      "regulation request order-use order-chats order-appointment order-etiquette letter-administrator order-transition";
    const editions = kinds.split(" ").map((kind) => ({ id: kind, kind, status: "draft" }));
    const [signed] = sferumEvents;
    const labels = signed && choices(signed, "document", { documents: { editions } });
    expect(labels?.map(({ label }) => label)).toEqual([
      ...["Положение", "Заявка на регистрацию", "Приказ об использовании платформы"],
      ...["Приказ о чатах", "Приказ об администраторе", "Приказ о правилах чатов"],
      ...["Письмо о смене администратора", "Приказ о переходе"],
    ]);
  });
});
