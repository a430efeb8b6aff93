import { expect, test } from "vitest";
import { shape } from "../../../../../src/engine/writers/pdf/fonts/shape.ts";
import { openTestFonts } from "../test-fonts.ts";

const fonts = openTestFonts();

test("measures in thousandths of the font size, with kerning", () => {
  expect(shape(fonts, "regular", "1").width).toBe(500);
  expect(shape(fonts, "bold", "—").width).toBe(1000);
  const { width } = shape(fonts, "regular", "ГА");
  const apart = shape(fonts, "regular", "Г").width + shape(fonts, "regular", "А").width;
  expect(width).toBeLessThan(apart - 50);
});

test("measures each piece of text once", () => {
  expect(shape(fonts, "regular", "слово")).toBe(shape(fonts, "regular", "слово"));
  expect(shape(fonts, "regular", "слово")).not.toBe(shape(fonts, "bold", "слово"));
});

test("gives invisible characters no room, and leaves out the byte order mark", () => {
  for (const invisible of ["\u00ad", "\u200b", "\u2060", "\ufe0f"]) {
    expect(shape(fonts, "regular", `аб${invisible}`).width).toBe(
      shape(fonts, "regular", "аб").width,
    );
  }
  expect(shape(fonts, "regular", "а\ufeffб")).toEqual(shape(fonts, "regular", "аб"));
});

test("takes from Noto Emoji what Tinos lacks, several characters as one sign", () => {
  const { segments, missing } = shape(fonts, "bold", "да👩‍🏫!");
  expect(segments.map(({ face }) => face)).toEqual(["bold", "emoji", "bold"]);
  expect(segments[1]?.parts).toMatchObject([{ text: "👩‍🏫" }]);
  expect(missing).toEqual([]);
});

test("says which characters no font has", () => {
  expect(shape(fonts, "regular", "а漢б").missing).toEqual(["漢"]);
});
