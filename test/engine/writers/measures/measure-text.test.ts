import { expect, test } from "vitest";
import { measureText } from "../../../../src/engine/writers/measures/measure-text.ts";
import { shape } from "../../../../src/engine/writers/pdf/fonts/shape.ts";
import { openTestFonts } from "../pdf/test-fonts.ts";

const fonts = openTestFonts();

test.each([
  "Муниципальное дошкольное образовательное учреждение «Детский сад № 1 г. Пугачева»",
  "413720, Саратовская область, г. Пугачев, ул. Примерная, д. 1",
  "ОГРН 1026499000000, ИНН 6499000002, КПП 649901001",
  "info@ds1-pugachev.example, +7 (84574) 0-00-01",
  "Щукина Юлия Жоресовна",
])("measures as the font does, regular and bold: %s", (text) => {
  for (const face of ["regular", "bold"] as const) {
    const exact = shape(fonts, face, text).width;
    expect(measureText(text, face === "bold") / exact).toBeGreaterThan(0.985);
    expect(measureText(text, face === "bold") / exact).toBeLessThan(1.025);
  }
});

test("a letter that it does not know is of the middle width", () => {
  expect(measureText("ө")).toBe(500);
  expect(measureText("")).toBe(0);
});
