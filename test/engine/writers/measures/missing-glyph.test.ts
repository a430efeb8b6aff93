import { create } from "fontkit";
import { expect, test } from "vitest";

import { glyphRanges } from "../../../../src/engine/generated/glyph-ranges.ts";
import { findMissingGlyph } from "../../../../src/engine/writers/measures/missing-glyph.ts";
import { glyphOf } from "../../../../src/engine/writers/pdf/fonts/characters.ts";
import { readFonts } from "../../../../src/node/input/read-package.ts";

test.each([
  "ул. Примерная, д. 1, корп. «Б»",
  "№ 1 — 2 – 3… 50 ₽, 10 °C, ½, ≤ ≥ ≠ ±",
  "и\u0306 и\u0301",
  "👍 👨‍👩‍👧 🇷🇺 1️⃣",
  "мягкий\u00adперенос, неразрывный\u00a0пробел, метка\u200e",
  "строка\nи ещё одна\t",
  "",
])("%j can be printed", (text) => {
  expect(findMissingGlyph(text)).toBeNull();
});

test.each([
  ["ул. Примерная ①", "①"],
  ["漢字", "漢"],
  ["привет \ue000", "\ue000"],
  ["𝔄", "𝔄"],
  ["א אִ ไทย", "ไ"],
])("%j cannot", (text, glyph) => {
  expect(findMissingGlyph(text)).toBe(glyph);
});

test("what is known of the fonts is what they have", () => {
  const { regular, bold, emoji } = readFonts();
  const fonts = [regular, bold, emoji].map((file) => create(file));
  const has = (index: number, character: string): boolean => {
    const font = fonts[index];
    return font !== undefined && !("fonts" in font) && glyphOf(font, character) !== null;
  };
  const edges = glyphRanges.flatMap((code) => [code - 1, code, code + 1]);
  for (const code of new Set(edges.filter((each) => each > 0xa0 && !(each >> 11 === 0x1b)))) {
    const character = String.fromCodePoint(code);
    const isThere = (has(0, character) && has(1, character)) || has(2, character);
    const isUnseen = /[\u00ad\u2028\u2029]/.test(character);
    if (character.normalize("NFC") === character && !isUnseen)
      expect([code, findMissingGlyph(character) === null]).toEqual([code, isThere]);
  }
});
