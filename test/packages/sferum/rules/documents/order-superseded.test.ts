import { expect, test } from "vitest";

import { orderSuperseded } from "../../../../../src/packages/sferum/rules/documents/order-superseded.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = orderSuperseded;

test("two lists of chats in force", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.order-chats-2.id warning
Приказ № 12 от 31.01.2025 утверждает перечень чатов заново, а приказ № 98 от 20.09.2024 с прежним перечнем не отменён.
Добавьте строку repeals: [order-chats-1].`,
  ]);
  expect(findings(id, good)).toEqual([]);
  expect(findings(id, { ...bad, day: "2025-01-30" })).toEqual([]);
});

test("an order on the work says so itself; what ended by itself needs no repeal", () => {
  const use = bad.files.replace("order-chats-2, kind: order-chats", "order-use-2, kind: order-use");
  expect(findings(id, { ...bad, files: use })).toEqual([]);
  const ended = bad.files.replace(
    "status: in-force }",
    "status: in-force, inForceUntil: 2025-01-30 }",
  );
  expect(findings(id, { ...bad, files: ended })).toEqual([]);
});

test("an order that repeals another one already is told the whole line", () => {
  const files = bad.files.replace(
    "date: 2025-01-31, status: in-force",
    "date: 2025-01-31, status: in-force, repeals: [order-use]",
  );
  expect(findings(id, { ...bad, files }).join("\n")).toContain(
    "Добавьте строку repeals: [order-use, order-chats-1].",
  );
});
