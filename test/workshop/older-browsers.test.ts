import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";

/** Takes what newer browsers have, and gives it back after the test. */
const taken: (() => void)[] = [];

function take(owner: object, name: string): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  if (!own) throw new Error(`There is no ${name}`);
  Reflect.deleteProperty(owner, name);
  taken.push(() => Object.defineProperty(owner, name, own));
}

afterEach(() => {
  for (const give of taken.splice(0)) give();
});

test("what browsers of 2023 lack does what that of newer ones does", async () => {
  const { Segmenter } = Intl;
  const theirs = RegExp.escape.bind(RegExp);
  const pieces = fc.constantFrom(
    ...Array.from("аЁ\u0301\u0308й🎉👨\u200D👩🏽🇷🇺1\uFE0F\u20E3\r\n \uD800.[-\\/^"),
  );
  for (const [owner, names] of owners) for (const name of names) take(owner, name);
  vi.resetModules();
  await import("../../src/workshop/older-browsers.ts");
  const split = (segmenter: Intl.Segmenter, text: string): string[] =>
    Array.from(segmenter.segment(text), ({ segment }) => segment);
  const how = { granularity: "grapheme" } as const;
  for (const text of [
    "Ё\u0308ж",
    "👨\u200D👩\u200D👧 и 👍🏽",
    "🇷🇺🇷🇺",
    "а\u0301\r\nб",
    "1\uFE0F\u20E3",
  ])
    expect(split(new Intl.Segmenter("ru", how), text)).toEqual(
      split(new Segmenter("ru", how), text),
    );
  fc.assert(
    fc.property(fc.string({ unit: pieces }), (text) => {
      const [own, other] = [RegExp.escape(text), theirs(text)];
      expect(new RegExp(`^${own}$`, "u").test(text)).toBe(new RegExp(`^${other}$`, "u").test(text));
      expect(text.toWellFormed()).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
      expect(split(new Intl.Segmenter("ru", how), text).join("")).toBe(text);
    }),
  );
  expect([URL.canParse("https://сад.рф"), URL.canParse("сад")]).toEqual([true, false]);
  expect([URL.parse("https://a.example")?.href, URL.parse("a")]).toEqual([
    "https://a.example/",
    null,
  ]);
  expect([...Map.groupBy([1, 2, 3], (each) => each % 2)]).toEqual([
    [1, [1, 3]],
    [0, [2]],
  ]);
});

const owners: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [Intl, ["Segmenter"]],
  [RegExp, ["escape"]],
  [Map, ["groupBy"]],
  [URL, ["canParse", "parse"]],
  [String.prototype, ["toWellFormed"]],
];
