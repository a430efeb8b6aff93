import { expect, test } from "vitest";

import { createQueue, takeFromQueue } from "../../../src/node/workers/shared-queue.ts";

test("each thing is taken once, whoever is free", () => {
  const queue = createQueue(4);
  const items = ["a", "b", "c", "d"];
  const [one, other] = [takeFromQueue(queue, items), takeFromQueue(queue, items)];
  expect(one.next().value).toBe("a");
  expect(other.next().value).toBe("b");
  expect(other.next().value).toBe("c");
  expect([...one, ...other]).toEqual(["d"]);
});

test("of nothing there are no queue", () => {
  expect([...takeFromQueue(createQueue(0), [])]).toEqual([]);
});
