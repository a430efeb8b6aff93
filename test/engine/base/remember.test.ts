import { expect, test } from "vitest";

import { remember } from "../../../src/engine/base/remember.ts";

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
