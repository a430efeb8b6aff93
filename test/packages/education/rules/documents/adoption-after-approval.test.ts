import { expect, test } from "vitest";
import type { Edition } from "../../../../../src/packages/education/generated/types.ts";
import { adoptionAfterApproval } from "../../../../../src/packages/education/rules/documents/adoption-after-approval.ts";
import type { EducationData } from "../../../../../src/packages/education/files.ts";
import type { DataContext } from "../../../../../src/engine/check/contexts.ts";
import { reportsOf } from "../../../rules/support.ts";

const order: Edition = {
  id: "order-use",
  kind: "order-use",
  date: "2024-09-02",
  status: "in-force",
};

function contextWith(editions: Edition[] | null): DataContext<EducationData> {
  const none = { organization: null, groups: null, assignments: null };
  return { data: { ...none, documents: editions && { editions } } };
}

function adoptedOn(date: string, approvedBy = "order-use"): Edition {
  const adoption = { body: "council", protocol: "1", date };
  return { ...order, id: "regulation-1", kind: "regulation", adoption, approvedBy };
}

test("a protocol later than the order that approves", () => {
  expect(reportsOf(adoptionAfterApproval, contextWith([order, adoptedOn("2024-09-03")]))).toEqual([
    [
      "documents/editions/1/adoption/date",
      "Протокол от 03.09.2024 позже приказа об утверждении от 02.09.2024.",
      "Документ сначала принимают, потом утверждают. Проверьте обе даты: протокола и приказа («order-use»).",
    ],
  ]);
});

test.each([
  ["the day before", [order, adoptedOn("2024-09-01")]],
  ["the same day", [order, adoptedOn("2024-09-02")]],
  ["an order that no one defined: another rule says so", [adoptedOn("2024-09-03")]],
  ["no adoption", [order]],
  ["a broken file", null],
])("fine: %s", (_, editions) => {
  expect(reportsOf(adoptionAfterApproval, contextWith(editions))).toEqual([]);
});
