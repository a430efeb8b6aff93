import { expect, test } from "vitest";

import { createRecent } from "../../../src/engine/base/recent.ts";

test("what was asked for last is kept, and no more than that", () => {
  const made: string[] = [];
  const { recall } = createRecent<string>(2);
  const ask = (key: string): string =>
    recall(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(["a", "b", "a", "c", "a"].map(ask)).toEqual(["A", "B", "A", "C", "A"]);
  expect(made).toEqual(["a", "b", "c"]);
  ask("b");
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("what is read once is not kept, where that is wanted", () => {
  let made = 0;
  const { recall } = createRecent<number>(2, "second time");
  const ask = (key: string): number => recall(key, () => (made += 1));
  expect([ask("a"), ask("a"), ask("a")]).toEqual([1, 2, 2]);
  expect([ask("b"), ask("c"), ask("d"), ask("b")]).toEqual([3, 4, 5, 6]);
});

test("of what is as big as its key so much is kept as has room", () => {
  let made = 0;
  const { recall } = createRecent<number>(9, "first time", 10);
  const ask = (key: string): number => recall(key, () => (made += 1));
  expect(["aaaa", "bbbb", "aaaa", "cccc", "aaaa", "bbbb"].map(ask)).toEqual([1, 2, 1, 3, 1, 4]);
  const long = "d".repeat(11);
  expect([ask(long), ask(long), ask("bbbb")]).toEqual([5, 6, 7]);
});

test("nothing is a value too, and what was thrown is not kept", () => {
  let asked = 0;
  const { recall } = createRecent<null>(2);
  const ask = (): null =>
    recall("a", () => {
      asked += 1;
      if (asked === 1) throw new Error("a");
      return null;
    });
  expect(ask).toThrow("a");
  expect([ask(), ask(), asked]).toEqual([null, null, 2]);
});
