import { expect, test } from "vitest";

import { createTurns, takeTurns } from "../../../src/node/workers/turns.ts";

test("each thing is taken once, whoever is free", () => {
  const turns = createTurns(4);
  const items = ["a", "b", "c", "d"];
  const [one, other] = [takeTurns(turns, items), takeTurns(turns, items)];
  expect(one.next().value).toBe("a");
  expect(other.next().value).toBe("b");
  expect(other.next().value).toBe("c");
  expect([...one, ...other]).toEqual(["d"]);
});

test("of nothing there are no turns", () => {
  expect([...takeTurns(createTurns(0), [])]).toEqual([]);
});
