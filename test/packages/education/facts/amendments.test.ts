import { describe, expect, test } from "vitest";
import {
  approvalsOf,
  formerOf,
  isAmendment,
} from "../../../../src/packages/education/facts/amendments.ts";
import { listRepeals } from "../../../../src/packages/education/facts/life-of-editions.ts";
import type { Edition } from "../../../../src/packages/education/generated/types.ts";

const record = (id: string, more: Partial<Edition> = {}): Edition => ({
  ...{ id, kind: "order", date: "2024-09-02", status: "in-force" },
  ...more,
});
const rules = (edition: number, more: Partial<Edition> = {}): Edition =>
  record(`rules-${String(edition)}`, { kind: "rules", edition, ...more });

const changes: Edition["changes"] = [{ action: "restate", clause: "1", text: "Новый текст." }];
const first = rules(1, { approvedBy: "order-1" });
const second = rules(2, { approvedBy: "order-2" });
const third = rules(3, { approvedBy: "order-3" });
const orders = [record("order-1"), record("order-2", { changes }), record("order-3", { changes })];

describe("the orders behind an edition", () => {
  const behind = (edition: Edition, editions: readonly Edition[]) => {
    const { order, amendments } = approvalsOf(edition, editions);
    return [order?.id, amendments.map(({ id }) => id)];
  };

  test("are the one that approved the whole, and those that amended it since", () => {
    const all = [third, second, first, ...orders];
    expect(behind(first, all)).toEqual(["order-1", []]);
    expect(behind(second, all)).toEqual(["order-1", ["order-2"]]);
    expect(behind(third, all)).toEqual(["order-1", ["order-2", "order-3"]]);
  });

  test("may be told in part: of the first edition nothing is known", () => {
    expect(behind(second, [second, ...orders])).toEqual([undefined, ["order-2"]]);
    expect(behind(first, [first])).toEqual([undefined, []]);
  });

  test("an order amends if it has changes", () => {
    expect(orders.map(isAmendment)).toEqual([false, true, true]);
    expect(isAmendment({ changes: [] })).toBe(false);
  });
});

test("a chain of ten thousand amendments is followed to its end", () => {
  const amended = Array.from({ length: 10_000 }, (_, index) =>
    rules(index + 2, { approvedBy: `change-${index}` }),
  );
  const acts = amended.map((_, index) => record(`change-${index}`, { changes }));
  const all = [first, record("order-1"), ...amended, ...acts];
  const { order, amendments } = approvalsOf(rules(10_001, { approvedBy: "change-9999" }), all);
  expect([order?.id, amendments.length, amendments.at(-1)?.id]).toEqual([
    ...["order-1", 10_000, "change-9999"],
  ]);
  expect(listRepeals(all).size).toBe(10_000);
});

describe("the edition before one", () => {
  test("is none that was repealed before its day; who repeals it knows already as a draft", () => {
    const planned = { ...second, inForceFrom: "2024-12-02" };
    const act = record("act", { date: "2024-10-01", repeals: ["rules-2"] });
    const later = rules(3, { date: "2024-10-01", approvedBy: "act" });
    expect(formerOf(later, [first, planned, later, act])?.id).toBe("rules-1");
    const [draft, order] = [later, act].map((each) => ({ ...each, status: "draft" as const }));
    const all = [first, planned, ...(draft && order ? [draft, order] : [])];
    expect(draft && formerOf(draft, all)?.id).toBe("rules-1");
    expect(formerOf(planned, all)?.id).toBe("rules-1");
    expect(formerOf(rules(4), all)?.id).toBe("rules-2");
  });

  const before = (edition: Edition, ...others: Edition[]) =>
    formerOf(edition, [edition, ...others])?.id;

  test("is the last one with a lower number, in whatever order they stand", () => {
    expect(before(third, second, first)).toBe("rules-2");
    expect(before(third, first, second)).toBe("rules-2");
    expect(before(second, third, first)).toBe("rules-1");
    expect(before(first, second)).toBeUndefined();
  });

  test("is none of another kind, none with the same number, no draft", () => {
    expect(before(second, { ...first, kind: "memo" })).toBeUndefined();
    expect(before(second, { ...first, edition: 2 })).toBeUndefined();
    expect(before(second, { ...first, status: "draft" })).toBeUndefined();
    expect(before(second, record("plain", { kind: "rules" }))).toBeUndefined();
  });

  test("is none of what has no editions", () => {
    expect(before(record("a"), record("b", { edition: 1 }))).toBeUndefined();
  });
});
