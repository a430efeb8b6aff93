import { describe, expect, test } from "vitest";

import {
  currentEditions,
  isInForce,
  lastDayOf,
  listRepeals,
  neverHeld,
  statusOn,
} from "../../../../src/packages/education/facts/life-of-editions.ts";
import { recordOn } from "../../../../src/engine/documents/document-record.ts";
import { registerOf } from "../../../../src/packages/education/facts/register.ts";
import { organization } from "../organization.ts";
import type { Edition } from "../../../../src/packages/education/generated/types.ts";

const record = (id: string, date: string, more: Partial<Edition> = {}): Edition => ({
  id,
  kind: "order",
  date,
  status: "in-force",
  ...more,
});

const rules = (edition: number, date: string, more: Partial<Edition> = {}): Edition =>
  record(`rules-${String(edition)}`, date, { kind: "rules", edition, ...more });

const idsOf = (editions: readonly Edition[]) => editions.map(({ id }) => id);

/** Which record takes the force of which. */
function repeals(...editions: Edition[]): Record<string, string> {
  return Object.fromEntries([...listRepeals(editions)].map(([id, by]) => [id, by.id]));
}

const first = rules(1, "2024-01-09", { approvedBy: "order-1" });
const order = record("order-1", "2024-01-09");
const second = rules(2, "2025-01-09", { approvedBy: "order-2", inForceFrom: "2025-02-01" });
const next = record("order-2", "2025-01-09");

describe("what takes the force of a document", () => {
  test("the next signed edition: a draft between that came to nothing takes none", () => {
    const third = rules(3, "2026-01-09");
    const abandoned = { ...second, status: "draft" } as const;
    expect(repeals(first, abandoned, third)).toEqual({ "rules-1": "rules-3" });
  });

  test("the next edition: of the edition and of the order that approved nothing else", () => {
    expect(repeals(first, order, second, next)).toEqual({
      "rules-1": "rules-2",
      "order-1": "rules-2",
    });
  });

  test("of two editions before it only the latest is taken by the third", () => {
    expect(repeals(first, second, rules(3, "2026-01-09"))).toEqual({
      "rules-1": "rules-2",
      "rules-2": "rules-3",
    });
  });

  test("one that another act repealed before its day takes the force of none", () => {
    const planned = { ...second, inForceFrom: "2025-12-01" };
    const act = record("act", "2025-06-02", { repeals: ["rules-2", "order-2"] });
    const third = rules(3, "2026-01-09", { approvedBy: "order-3" });
    expect(repeals(first, order, planned, next, act)).toEqual({
      ...{ "rules-2": "act", "order-2": "act" },
    });
    expect(repeals(first, order, planned, next, act, third)).toEqual({
      ...{ "rules-2": "act", "order-2": "act", "rules-1": "rules-3", "order-1": "rules-3" },
    });
    const all = [first, order, planned, next, act];
    expect(statusOn(planned, all, "2025-06-01")).toBe("in-force");
    expect(statusOn(planned, all, "2025-06-02")).toBe("repealed");
    expect(isInForce(first, all, "2025-12-01")).toBe(true);
    expect(neverHeld(planned, all)).toBe(true);
    // On its first day it has begun.
    expect(neverHeld(planned, [planned, { ...act, date: "2025-12-02" }])).toBe(false);
  });

  test("nothing repeals itself", () => {
    expect(repeals(record("act", "2025-06-02", { repeals: ["act"] }))).toEqual({});
  });

  test("an amended edition is repealed with the order that approved it and those that amended it", () => {
    const changes: Edition["changes"] = [{ action: "exclude", clause: "4.5" }];
    const editions = [
      rules(1, "2024-09-02", { approvedBy: "order-1" }),
      rules(2, "2025-05-12", { approvedBy: "order-2" }),
      record("order-1", "2024-09-02"),
      record("order-2", "2025-05-12", { changes }),
    ];
    expect(repeals(...editions)).toEqual({ "rules-1": "rules-2" });
    const third = rules(3, "2025-12-19", { approvedBy: "order-3" });
    expect(repeals(...editions, third, record("order-3", "2025-12-19"))).toEqual({
      ...{ "rules-1": "rules-2", "rules-2": "rules-3" },
      ...{ "order-1": "rules-3", "order-2": "rules-3" },
    });
  });

  test("an order that approved two documents holds on for the other one", () => {
    const other = record("memo", "2024-01-09", { kind: "memo", approvedBy: "order-1" });
    expect(repeals(first, order, other, second, next)).toEqual({ "rules-1": "rules-2" });
  });

  test("an order that approved both editions is not repealed by what it approves", () => {
    const same = rules(2, "2025-01-09", { approvedBy: "order-1" });
    expect(repeals(first, order, same)).toEqual({ "rules-1": "rules-2" });
  });

  test.each(["draft", "adopted"] as const)("nothing that is only a %s", (status) => {
    const drafted = { ...second, status };
    expect(repeals(first, order, drafted, next)).toEqual({});
    const other = record("order-9", "2025-01-09", { status, repeals: ["order-1"] });
    expect(repeals(order, other)).toEqual({});
  });

  test("what names it, wherever that stands in the list; of two the earlier in force", () => {
    const late = record("late", "2025-03-01", { repeals: ["order-1"] });
    const early = record("early", "2025-02-28", { repeals: ["order-1", "lost"] });
    expect(repeals(order, late, early)).toEqual({ "order-1": "early", lost: "early" });
    expect(repeals(early, late, order)["order-1"]).toBe("early");
    const waiting = { ...early, inForceFrom: "2025-03-02" };
    expect(repeals(order, late, waiting)["order-1"]).toBe("late");
  });
});

describe("the last day of a document", () => {
  test("is the day before that which takes its force begins to hold", () => {
    const all = [first, order, second, next];
    expect(all.map((each) => lastDayOf(each, all))).toEqual([
      ...["2025-01-31", "2025-01-31", undefined, undefined],
    ]);
  });

  test("is what the document says itself, if that is earlier", () => {
    const said = (inForceUntil: string) => {
      const edition = { ...first, inForceUntil };
      return lastDayOf(edition, [edition, second]);
    };
    expect(said("2025-01-30")).toBe("2025-01-30");
    expect(said("2025-02-01")).toBe("2025-01-31");
    const alone = { ...first, inForceUntil: "2024-12-31" };
    expect(lastDayOf(alone, [alone])).toBe("2024-12-31");
  });
});

describe("the status of a day", () => {
  const approved = { ...second, status: "approved" as const };
  const all = [first, order, approved, next];

  test("is repealed from the first day of the next edition on, not before", () => {
    expect(statusOn(first, all, "2025-01-31")).toBe("in-force");
    expect(statusOn(first, all, "2025-02-01")).toBe("repealed");
    expect(statusOn(order, all, "2025-02-01")).toBe("repealed");
  });

  test("is approved until the first day in force", () => {
    expect(statusOn(approved, all, "2025-01-31")).toBe("approved");
    expect(statusOn(approved, all, "2025-02-01")).toBe("in-force");
    const own = record("own", "2025-01-09", { status: "approved" });
    expect(statusOn(own, [own], "2025-01-08")).toBe("approved");
    expect(statusOn(own, [own], "2025-01-09")).toBe("in-force");
  });

  test("is what people say of drafts and of what was repealed, on any day", () => {
    for (const status of ["draft", "adopted", "repealed"] as const) {
      const said = { ...first, status };
      expect(statusOn(said, [said, second], "2020-01-01")).toBe(status);
      expect(statusOn(said, [said, second], "2030-01-01")).toBe(status);
    }
  });

  test("in force: from the first day to the last", () => {
    const on = (day: string) => isInForce({ ...first, inForceUntil: "2024-12-31" }, [], day);
    const days = ["2024-01-08", "2024-01-09", "2024-12-31", "2025-01-01"];
    expect(days.map(on)).toEqual([false, true, true, false]);
    expect(isInForce({ ...first, status: "draft" }, [], "2024-06-03")).toBe(false);
    expect(isInForce({ ...first, status: "repealed" }, [], "2024-06-03")).toBe(false);
  });
});

describe("the records for which papers are made", () => {
  test("of versions the latest, of orders all, oldest first; nothing that was repealed", () => {
    const versions = [
      record("b", "2025-01-09", { edition: 2 }),
      record("a", "2024-01-09", { edition: 1 }),
      record("c", "2026-01-09", { edition: 3, status: "repealed" }),
    ];
    const day = "2026-01-08";
    expect(idsOf(currentEditions(versions, "order", day))).toEqual(["b"]);
    // What took its force lost its own later: nothing comes to life again.
    expect(currentEditions(versions, "order", "2026-01-09")).toEqual([]);
    const orders = [record("b", "2025-01-09"), record("a", "2024-01-09")];
    expect(idsOf(currentEditions(orders, "order", day))).toEqual(["a", "b"]);
    expect(currentEditions(orders, "letter", day)).toEqual([]);
  });

  test("orders repealed by date are not among them, on the day before they still are", () => {
    const orders = [order, record("by", "2025-03-03", { kind: "other", repeals: ["order-1"] })];
    expect(idsOf(currentEditions(orders, "order", "2025-03-02"))).toEqual(["order-1"]);
    expect(currentEditions(orders, "order", "2025-03-03")).toEqual([]);
  });

  test("a version that holds and those that are to follow it, drafts too", () => {
    const draft = rules(3, "2025-12-01", { status: "draft" });
    const all = [draft, second, first];
    expect(idsOf(currentEditions(all, "rules", "2025-01-31"))).toEqual([
      ...["rules-1", "rules-2", "rules-3"],
    ]);
    expect(idsOf(currentEditions(all, "rules", "2025-02-01"))).toEqual(["rules-2", "rules-3"]);
    expect(idsOf(currentEditions(all, "rules", "2026-02-01"))).toEqual(["rules-2", "rules-3"]);
  });

  test("before anything holds, all that is prepared", () => {
    const draft = rules(1, "2024-01-09", { status: "draft" });
    expect(idsOf(currentEditions([draft], "rules", "2024-06-03"))).toEqual(["rules-1"]);
    expect(idsOf(currentEditions([first, second], "rules", "2024-01-08"))).toEqual([
      ...["rules-1", "rules-2"],
    ]);
  });
});

describe("the document that a paper of a day goes by", () => {
  const all = [second, first];
  const on = (day: string, editions: readonly Edition[] = all) =>
    recordOn(
      registerOf({ organization, documents: { editions: [...editions] } }, day),
      "rules",
      day,
    )?.id;

  test("is the one dated by then; the last day of the former one is still its own", () => {
    expect(on("2024-01-09")).toBe("rules-1");
    expect(on("2025-01-08")).toBe("rules-1");
    expect(on("2025-01-09")).toBe("rules-2");
    expect(on("2030-01-01")).toBe("rules-2");
  });

  test("before the first one is the first one", () => {
    expect(on("2023-12-31")).toBe("rules-1");
    expect(on("2023-12-31", [])).toBeUndefined();
  });

  test("is not one that had ended, unless all had", () => {
    const ended = { ...first, inForceUntil: "2024-05-31" };
    const other = rules(2, "2024-03-01", { inForceUntil: "2024-04-30" });
    expect(on("2024-04-30", [ended, other])).toBe("rules-2");
    expect(on("2024-07-01", [ended, other])).toBe("rules-2");
    const open = record("open", "2024-02-01", { kind: "rules" });
    const brief = record("brief", "2024-03-01", { kind: "rules", inForceUntil: "2024-03-31" });
    expect(on("2024-03-31", [open, brief])).toBe("brief");
    expect(on("2024-04-01", [open, brief])).toBe("open");
  });
});
