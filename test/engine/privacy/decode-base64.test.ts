import fc from "fast-check";
import { expect, test } from "vitest";

import { decodeBase64 } from "../../../src/engine/privacy/reading/decode-base64.ts";

const say = (text: string): string[] =>
  decodeBase64(text).map((bytes) => new TextDecoder().decode(bytes));
const word = btoa("ann@mail.example");

test("what is said over and over is read once, and beside other words all the same", () => {
  const once = say(`(${word})`);
  expect(once).toContain("ann@mail.example");
  expect(say(`(${word}) (${word}) [${word}]`)).toEqual(once);
  const beside = say(`${word} ${btoa("joe@mail.example")} ${word}`);
  expect(beside).toEqual(expect.arrayContaining([...once, "joe@mail.example"]));
  expect(new Set(beside).size).toBe(beside.length);
});

test("a word alone in the line before takes nothing from what follows", () => {
  expect(say(`SIGNATURE-----\n${word}`)).toContain("ann@mail.example");
});

const letters = fc.stringMatching(/^[\w+/ =\r\n<-]{0,60}$/);

test("lines are found wherever they begin and end", () => {
  const lines = /[\w+/-]{14,}(?:={0,2}\r?\n[\w+/-]+)*={0,2}/g;
  fc.assert(
    fc.property(fc.array(fc.oneof(letters, fc.constant(word)), { maxLength: 6 }), (parts) => {
      const text = parts.join("");
      const apart = Array.from(text.matchAll(lines), ([line]) => line);
      expect(say(text)).toEqual([...new Set(apart.flatMap(say))]);
    }),
  );
});
