import { describe, expect, test } from "vitest";

import { dateForms } from "../../../../src/engine/russian/dates.ts";
import type { AdministratorModel } from "../../../../src/packages/sferum/model/derive-administrator.ts";
import { deriveAppointment } from "../../../../src/packages/sferum/model/derive-appointments.ts";
import { administrator } from "./administrator.ts";

const order = { appointedBy: "order" };
const main = administrator("main", { ...order, isMain: true });
const one = administrator("one", order);
const two = administrator("two", order);
const head = administrator("head", { ...order, isHead: true });

const released = { releasedBy: "order" };
const formerMain = administrator("former-main", { ...released, isMain: true });
const formerOne = administrator("former-one", released);
const formerTwo = administrator("former-two", released);

const derive = (...people: AdministratorModel[]) => deriveAppointment(people, "order", () => true);
const deriveAppointments = (people: AdministratorModel[]) => derive(...people).appoints;

test.each([
  [[], "администратор", "администратора"],
  [[main], "администратор", "администратора"],
  [[one], "дополнительный администратор", "дополнительного администратора"],
  [[one, two], "дополнительные администраторы", "дополнительных администраторов"],
  [[main, one], "администраторы", "администраторов"],
])("the title: %#", (people, nominative, genitive) => {
  expect(deriveAppointments(people).title).toEqual({ nominative, genitive });
});

test("one additional administrator has a sentence, several have a list", () => {
  expect(deriveAppointments([main, one])).toMatchObject({ main, additional: one, several: [] });
  expect(deriveAppointments([one, two])).toMatchObject({
    main: null,
    additional: null,
    several: [one, two],
  });
});

test("the head is not acquainted with an order of his own", () => {
  expect(deriveAppointments([head, one]).acquainted).toEqual([one]);
});

describe("the head among administrators", () => {
  test("as an additional one stands apart from the others", () => {
    expect(deriveAppointments([main, head, one])).toMatchObject({ head, additional: one });
    expect(deriveAppointments([head])).toMatchObject({ head, additional: null, several: [] });
    expect(deriveAppointments([head, one, two])).toMatchObject({ head, several: [one, two] });
  });

  test("as the main one is the main one alone", () => {
    const both = { ...main, isHead: true };
    expect(deriveAppointments([both])).toMatchObject({ main: both, head: null, acquainted: [] });
  });

  test("counts in the title: he is appointed as well", () => {
    expect(deriveAppointments([head, one]).title.genitive).toBe("дополнительных администраторов");
  });
});

test("whom other orders appoint or release is no matter of this one", () => {
  const others = [
    administrator("x", { appointedBy: "order-2" }),
    administrator("y", { releasedBy: "order-2", isMain: true }),
  ];
  expect(derive(...others)).toMatchObject({
    ...{ releases: [], handover: null, matter: "назначении администратора" },
    ...{ about: "о назначении администратора", heading: "О назначении администратора" },
    appoints: { main: null, additional: null, several: [], head: null, acquainted: [] },
  });
});

describe("what an order is about", () => {
  test.each([
    ["назначении администратора", [main]],
    ["назначении дополнительного администратора", [one]],
    ["назначении дополнительных администраторов", [one, two]],
    ["назначении администраторов", [main, one]],
    ["смене администратора", [formerMain, main]],
    ["смене администратора", [formerMain, formerOne, main, one]],
    ["освобождении от обязанностей администратора", [formerMain]],
    ["освобождении от обязанностей дополнительного администратора", [formerOne]],
    ["освобождении от обязанностей дополнительных администраторов", [formerOne, formerTwo]],
    ["освобождении от обязанностей администраторов", [formerMain, formerOne]],
    [
      "освобождении от обязанностей дополнительного администратора и назначении дополнительного администратора",
      [formerOne, one],
    ],
    [
      "освобождении от обязанностей администратора и назначении дополнительного администратора",
      [formerMain, one],
    ],
    [
      "освобождении от обязанностей дополнительного администратора и назначении администратора",
      [formerOne, main],
    ],
  ])("%s", (matter, people) => {
    expect(derive(...people).matter).toBe(matter);
  });

  test("has the preposition of its first word", () => {
    expect(derive(main)).toMatchObject({ about: "о назначении администратора" });
    expect(derive(formerOne).about).toBe(
      "об освобождении от обязанностей дополнительного администратора",
    );
    expect(derive(formerMain).heading).toBe("Об освобождении от обязанностей администратора");
  });
});

describe("rights are handed over", () => {
  test("by who was the main administrator to who becomes it, by one order", () => {
    expect(derive(formerMain, main).handover).toBe(formerMain);
    expect(derive(formerOne, formerMain, main).handover).toBe(formerMain);
  });

  test("not where nobody comes, nobody goes, or who goes was not the main one", () => {
    expect(derive(formerMain)).toMatchObject({ handover: null, handsOver: null });
    expect(derive(main).handover).toBeNull();
    expect(derive(formerOne, main).handover).toBeNull();
    expect(derive(formerMain, one).handover).toBeNull();
  });
});

test("who is released is acquainted too; who was in both offices, once", () => {
  expect(derive(formerOne, main).appoints.acquainted).toEqual([main, formerOne]);
  const before = administrator("main", { ...released, isMain: false });
  const { appoints, releases } = derive(before, main);
  expect(appoints.acquainted.map(({ id }) => id)).toEqual(["main"]);
  expect(releases).toEqual([before]);
  expect(derive({ ...formerMain, isHead: true }, main).appoints.acquainted).toEqual([main]);
});

describe("another main administrator", () => {
  const first = administrator("first", { isMain: true, appointedOn: dateForms("2023-09-01") });
  const second = administrator("second", { isMain: true, appointedOn: dateForms("2024-02-01") });
  const next = { ...main, appointedOn: dateForms("2024-09-02") };

  test("takes over from the one before, whichever order released him", () => {
    expect(derive(second, first, next)).toMatchObject({ handover: second, handsOver: second });
    expect(derive(second, first, next).heading).toBe("О назначении администратора");
    const later = administrator("later", { isMain: true, appointedOn: dateForms("2025-01-09") });
    expect(derive(next, later)).toMatchObject({ handover: null, handsOver: null });
  });

  test("takes over from the last of several", () => {
    const third = administrator("third", { isMain: true, appointedOn: dateForms("2024-05-02") });
    expect(derive(second, third, first, next).handover).toBe(third);
    expect(derive(third, first, second, next).handover).toBe(third);
  });

  test("nothing is asked of who was dismissed before the order", () => {
    const stays = ({ id }: AdministratorModel): boolean => id !== formerMain.id;
    const order = deriveAppointment([formerMain, next, one], "order", stays);
    expect(order).toMatchObject({ handover: formerMain, handsOver: null, releases: [formerMain] });
    expect(order.appoints.acquainted).toEqual([next, one]);
  });
});
