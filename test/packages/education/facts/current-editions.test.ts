import { expect, test } from "vitest";

import { currentEditions } from "../../../../src/packages/education/facts/current-editions.ts";
import type { Edition } from "../../../../src/packages/education/generated/types.ts";

const record = (id: string, date: string, more: Partial<Edition> = {}): Edition => ({
  id,
  kind: "order",
  date,
  status: "in-force",
  ...more,
});

test("of versions the latest, of orders all, oldest first; nothing that was repealed", () => {
  const versions = [
    record("b", "2025-01-09", { edition: 2 }),
    record("a", "2024-01-09", { edition: 1 }),
    record("c", "2026-01-09", { edition: 3, status: "repealed" }),
  ];
  expect(currentEditions(versions, "order").map(({ id }) => id)).toEqual(["b"]);
  const orders = [record("b", "2025-01-09"), record("a", "2024-01-09")];
  expect(currentEditions(orders, "order").map(({ id }) => id)).toEqual(["a", "b"]);
  expect(currentEditions(orders, "letter")).toEqual([]);
});
