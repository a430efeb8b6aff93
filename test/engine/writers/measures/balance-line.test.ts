import { describe, expect, test } from "vitest";
import { inlineText } from "../../../../src/engine/tree/plain-text.ts";
import type { Inline } from "../../../../src/engine/tree/types.ts";
import { balanceLine } from "../../../../src/engine/writers/measures/balance-line.ts";

const style = { size: 14, longest: 120 };

function balanced(text: string, longest = style.longest) {
  const { line, width } = balanceLine([{ type: "text", value: text }], { ...style, longest });
  return { text: inlineText(line), width };
}

describe("the width of a line", () => {
  test("is the longest where all fits", () => {
    expect(balanced("Детский сад").width).toBe(120);
    expect(balanced("").width).toBe(120);
  });

  test("is about half of the text where that takes two lines", () => {
    const { width } = balanced("слово ".repeat(14).trim());
    expect(width).toBeGreaterThan(84);
    expect(width).toBeLessThan(100);
  });

  test("is never less than the longest word", () => {
    expect(balanced("а информационнокоммуникационной", 70).width).toBeGreaterThan(67);
  });

  test("is the longest where a word is longer", () => {
    expect(balanced("слово ".repeat(30) + "я".repeat(100)).width).toBe(120);
  });

  test("is greater in bold", () => {
    const value = "слово ".repeat(10).trim();
    const bold: Inline<string>[] = [{ type: "strong", children: [{ type: "text", value }] }];
    expect(balanceLine(bold, { ...style, longest: 60 }).width).toBeGreaterThan(
      balanced(value, 60).width,
    );
  });
});

describe("the places where a line parts", () => {
  test("are after commas, if the parts fit", () => {
    const address = "413720, Саратовская область, г. Пугачев";
    expect(balanced(address).text).toBe("413720, Саратовская\u00a0область, г.\u00a0Пугачев");
  });

  test("are after commas within strong words and links too", () => {
    const link: Inline<string> = {
      type: "link",
      url: "https://a.ru",
      children: [{ type: "text", value: "а б, в" }],
    };
    expect(inlineText(balanceLine([link], style).line)).toBe("а\u00a0б, в");
  });

  test("are all spaces, if a part does not fit or there is no comma", () => {
    for (const text of ["слово ".repeat(20) + "а, б", "Детский сад"])
      expect(balanced(text).text).toBe(text);
  });
});
