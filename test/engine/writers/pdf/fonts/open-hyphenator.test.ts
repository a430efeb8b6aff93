import { describe, expect, test } from "vitest";
import { openHyphenator } from "../../../../../src/engine/writers/pdf/fonts/open-hyphenator.ts";

const hyphenator = openHyphenator();

function cut(word: string): string {
  const places = hyphenator(word);
  return [0, ...places].map((start, index) => word.slice(start, places[index])).join("|");
}

describe("words are cut between syllables, three letters at least on either side", () => {
  test.each([
    ["использование", "исполь|зова|ние"],
    ["платформы", "плат|фор|мы"],
    ["организация", "орга|низа|ция"],
    ["педагогического", "педа|гоги|чес|кого"],
    ["объединение", "объ|еди|не|ние"],
    ["учёбы", "учёбы"],
  ])("%s", (word) => {
    const parts = cut(word).split("|");
    expect(parts.join("")).toBe(word);
    for (const part of [parts[0], parts.at(-1)]) expect(part?.length).toBeGreaterThanOrEqual(3);
    for (const part of parts) expect(part).toMatch(/[аеёиоуыэюя]/);
  });
});

test.each(["«использование»,", "(платформы);", "информационно-", "„обязанности“…"])(
  "punctuation stays with its letters: %s",
  (word) => {
    const parts = cut(word).split("|");
    expect(parts.length).toBeGreaterThan(1);
    expect(parts[0]).toMatch(/^\P{L}*\p{L}{3}/u);
    expect(parts.at(-1)).toMatch(/^\p{L}{3}/u);
  },
);

test.each([
  ["a name", "Константинопольская"],
  ["a defined term", "Организации"],
  ["capitals", "УТВЕРЖДЕНО"],
  ["capitals within", "госСтандарта"],
  ["an abbreviation with full stops", "муницип.образ."],
  ["an address", "администрация@пример.рф"],
  ["a site", "пугачев.детсад.рф/правила"],
  ["Latin letters", "information"],
  ["a number with letters", "двенадцать12"],
  ["a word with a mark of stress", "организа\u0301ция"],
  ["a short word", "школа"],
  ["nothing", ""],
])("%s stays whole", (_, word) => {
  expect(hyphenator(word)).toEqual([]);
});

test("equal words are cut once", () => {
  expect(hyphenator("использование")).toBe(hyphenator("использование"));
});
