import { describe, expect, test } from "vitest";
import { Internal } from "../../../../src/engine/base/internal.ts";
import {
  isSameList,
  listSuperseded,
  supersededInPart,
} from "../../../../src/packages/sferum/facts/duty-orders.ts";
import type { Administrators, Edition } from "../../../../src/packages/sferum/generated/types.ts";

import { cpuTimeOf } from "../../../cpu-time.ts";

type Data = Parameters<typeof listSuperseded>[0];

const order = (id: string, date: string, more: Partial<Edition> = {}): Edition => ({
  ...{ id, kind: "order-use", date, status: "in-force" },
  ...more,
});

const contacts = { personalMobile: new Internal("+7 9"), personalEmail: new Internal("a@b.ru") };
const main = [
  { staff: "a", appointedBy: "first", appointedOn: "2024-01-09", releasedBy: "hand", ...contacts },
  { staff: "b", appointedBy: "hand", appointedOn: "2025-01-09", ...contacts },
];
const chat = { id: "c", name: "ч", kind: "other", owner: "a", createdOn: "2024-01-09" } as const;
const group = { id: "g", name: "г", kind: "age-group" } as const;

interface Given {
  chats?: Data["assignments"]["chats"];
  groups?: Data["groups"]["groups"];
  administrators?: Administrators;
}

function dataOf(editions: readonly Edition[], given: Given = {}): Data {
  const { chats = [chat], groups = [group], administrators = { main, additional: [] } } = given;
  return {
    ...{ administrators, groups: { groups }, documents: { editions: [...editions] } },
    assignments: { staff: [], educators: [], chats, channels: [], invitations: [] },
  };
}

/** Of which orders the last one decides which parts. */
function superseded(editions: readonly Edition[], given?: Given) {
  const last = editions.at(-1);
  if (!last) throw new Error("No order");
  return listSuperseded(dataOf(editions, given), last).map(({ edition, parts }) => [
    ...[edition.id, parts.join()],
  ]);
}

const first = order("first", "2024-01-09");
const second = order("second", "2025-01-09");
const chats = order("chats", "2024-06-03", { kind: "order-chats" });

describe("an order on the use of the platform", () => {
  test("decides anew what an earlier one did", () => {
    expect(superseded([first, second])).toEqual([["first", "responsible,groups,chats"]]);
    expect(superseded([second, first])).toEqual([]);
    expect(superseded([first])).toEqual([]);
  });

  test("leaves out chats and groups that there are none of on its day", () => {
    const staff = { ...group, kind: "staff" } as const;
    expect(superseded([first, second], { chats: [], groups: [staff] })).toEqual([
      ["first", "responsible"],
    ]);
    const closed = { ...chat, closedOn: "2025-01-08" };
    const over = { ...group, closedOn: "2025-01-08" };
    expect(superseded([first, second], { chats: [closed], groups: [over] })).toEqual([
      ["first", "responsible"],
    ]);
  });

  test("decides of each part what the last one did that had it", () => {
    expect(superseded([chats, first, second])).toEqual([
      ["first", "responsible,groups"],
      ["chats", "chats"],
    ]);
  });

  test("takes nothing of what has ended by its first day", () => {
    const ends = (inForceUntil: string) => superseded([{ ...first, inForceUntil }, second]);
    expect(ends("2025-01-08")).toEqual([]);
    expect(ends("2025-01-09")).toEqual([["first", "responsible,groups,chats"]]);
    expect(superseded([{ ...first, status: "repealed" }, second])).toEqual([]);
    expect(superseded([{ ...first, status: "draft" }, second])).toEqual([]);
    expect(superseded([first, { ...second, repeals: ["first"] }])).toEqual([]);
    const other = order("memo", "2025-01-10", { kind: "memo", repeals: ["first"] });
    const data = dataOf([first, second, other]);
    expect(listSuperseded(data, second).map(({ edition }) => edition.id)).toEqual(["first"]);
  });

  test("says as a draft what it will say", () => {
    const draft = { ...second, status: "draft" } as const;
    expect(superseded([first, draft])).toEqual([["first", "responsible,groups,chats"]]);
    expect(superseded([first, { ...draft, repeals: ["first"] }])).toEqual([]);
  });

  test("is of the day on which it comes into force", () => {
    const late = { ...first, inForceFrom: "2025-02-03" };
    expect(superseded([late, second])).toEqual([]);
  });
});

describe("an order that hands the rights over", () => {
  const hand = order("hand", "2025-01-09", { kind: "order-appointment" });

  test("takes over who answers, unless persons are named", () => {
    expect(superseded([first, hand])).toEqual([["first", "responsible"]]);
    expect(superseded([{ ...first, responsible: ["a"] }, hand])).toEqual([]);
    expect(superseded([chats, hand])).toEqual([]);
  });

  test("is none that only appoints or only releases", () => {
    const [former, later] = main;
    if (!former || !later) throw new Error("No administrators");
    const with_ = (list: typeof main) =>
      superseded([first, hand], { administrators: { main: list, additional: [] } });
    expect(with_([later])).toEqual([]);
    expect(with_([former])).toEqual([]);
  });
});

test("an order of another kind decides nothing", () => {
  const memo = order("memo", "2025-01-09", { kind: "order" });
  expect(superseded([first, memo])).toEqual([]);
  expect(superseded([{ ...memo, date: "2024-01-09" }, second])).toEqual([]);
});

test("a list of chats after another one is not told in part", () => {
  const next = order("next", "2025-01-09", { kind: "order-chats" });
  expect(superseded([chats, next])).toEqual([["chats", "chats"]]);
  expect(supersededInPart(dataOf([chats, next]), next)).toEqual([]);
  expect(supersededInPart(dataOf([first, next]), next)).toHaveLength(1);
  expect([isSameList(next, chats), isSameList(next, first), isSameList(first, next)]).toEqual([
    ...[true, false, false],
  ]);
});

describe("thousands of orders", () => {
  const days = Array.from({ length: 2000 }, (_, index) =>
    new Date(Date.UTC(2000, 0, index)).toISOString().slice(0, 10),
  );

  test.each(["in-force", "draft"] as const)("%s take no square of their number", (status) => {
    const all = days.map((day, index) => order(`o${index}`, day, index < 9 ? {} : { status }));
    const data = dataOf(all);
    let count = 0;
    const time = cpuTimeOf(() => {
      for (const each of all) count += listSuperseded(data, each).length;
    });
    expect(count).toBe(1999);
    expect(time).toBeLessThan(1000);
  });

  test("a draft that repeals what begins with it is asked as before", () => {
    const draft = order("draft", "2025-01-09", { status: "draft", repeals: ["second"] });
    expect(superseded([first, second, draft])).toEqual([["first", "responsible,groups,chats"]]);
  });
});
