import { expect, test } from "vitest";

import { createTurns, takeTurns } from "../../../src/node/workers/turns.ts";

test("each number is taken once, whoever is free", () => {
  const turns = createTurns(4);
  const [one, other] = [takeTurns(turns), takeTurns(turns)];
  expect(one.next().value).toBe(0);
  expect(other.next().value).toBe(1);
  expect(other.next().value).toBe(2);
  expect([...one, ...other]).toEqual([3]);
});

test("of nothing there are no turns", () => {
  expect([...takeTurns(createTurns(0))]).toEqual([]);
});
