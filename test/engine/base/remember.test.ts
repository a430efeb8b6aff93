import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

import { remember, rememberOne } from "../../../src/engine/base/remember.ts";

test("what is remembered is what was made, however much was made since", () => {
  let made = 0;
  const join = remember((a: string, b: string) => {
    made += 1;
    return `${a}+${b}`;
  });
  for (let round = 0; round < 2; round++)
    for (let number = 0; number < 6000; number++)
      expect(join(String(number), "x")).toBe(`${number}+x`);
  expect(made).toBe(12000);
  expect(join("5999", "x")).toBe("5999+x");
  expect(made).toBe(12000);
});

test("nothing is a value too, and what was thrown is not remembered", () => {
  let asked = 0;
  const none = remember((word: string) => {
    asked += 1;
    if (asked === 1) throw new Error(word);
    return null;
  });
  expect(() => none("a")).toThrow("a");
  expect([none("a"), none("a"), asked]).toEqual([null, null, 2]);
});

/** Bytes that are in use when all that is free was given back. */
function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc()");
  return process.memoryUsage().heapUsed;
}

test("of a text whose words are remembered nothing else is kept", () => {
  const lengthOf = remember((word: string) => word.length);
  const partOf = rememberOne((word: string) => word.slice(1));
  const before = heapInUse();
  for (let number = 0; number < 200; number++) {
    const paper = String(number).padEnd(500_000, "слово ");
    expect(lengthOf(paper.slice(0, 20))).toBe(20);
    expect(partOf(paper.slice(0, 30))).toHaveLength(29);
  }
  // All of them are two hundred megabytes.
  expect(heapInUse() - before).toBeLessThan(20_000_000);
});
