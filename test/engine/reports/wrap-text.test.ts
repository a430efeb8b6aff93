import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "../../../src/engine/reports/printable.ts";
import { wrapText } from "../../../src/engine/reports/wrap-text.ts";

test("lines break between words and are indented", () => {
  expect(wrapText("раз два три четыре", 10, 2, 4)).toBe("  раз два\n    три\n    четыре");
});

test("a line may fill the width", () => {
  expect(wrapText("раз два", 9, 2, 2)).toBe("  раз два");
  expect(wrapText("раз два", 8, 2, 2)).toBe("  раз\n  два");
});

test("a word that is too long stays whole, no-break spaces hold", () => {
  expect(wrapText("https://example.org/path да", 10, 0, 0)).toBe("https://example.org/path\nда");
  expect(wrapText("пункт №\u00a012", 8, 0, 0)).toBe("пункт\n№\u00a012");
});

test("YAML to be copied stays in one line", () => {
  expect(wrapText("вставьте forms: { a: { b: в, c: г } } к нему", 12, 0, 2)).toBe(
    "вставьте\n  forms:\n  { a: { b: в, c: г } }\n  к нему",
  );
});

test("without a width nothing is broken; line breaks of the text stay", () => {
  expect(wrapText("раз два\nтри", null, 2, 4)).toBe("  раз два\n    три");
});

test("no word is lost, no line that could be shorter is too long", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 10, max: 120 }), (text, width) => {
      const lines = wrapText(text, width, 2, 4).split("\n");
      expect(lines.map((line) => line.trimStart()).join(" ")).toBe(text);
      for (const line of lines)
        expect(widthOf(line) <= width || !line.trim().includes(" ")).toBe(true);
    }),
  );
});

test("a letter takes as much alone as beside a sign that is measured with care", () => {
  // Latin, Greek and Cyrillic, and the signs: what else joins its neighbours is nobody's word here.
  const codes = Array.from({ length: 0x2fe0 }, (_, index) => 0x20 + index);
  const letters = codes
    .filter((code) => code < 0x590 || code >= 0x2000)
    .map((code) => String.fromCharCode(code));
  const other = letters.filter((letter) => widthOf(letter) !== widthOf(`${letter}漢`) - 2);
  expect(other.filter((letter) => !/[\p{M}\p{Cf}]/u.test(letter))).toEqual([]);
});
