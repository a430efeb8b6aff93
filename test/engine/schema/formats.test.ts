import { expect, test } from "vitest";
import { formats } from "../../../src/engine/schema/formats.ts";

test.each([
  ["+7 (84574) 2-00-00", true],
  ["+7 900 000-00-01", true],
  ["+79000000001", true],
  ["+7(845)742-00-00", true],
  ["8 900 000-00-01", false],
  ["+7 900 000-00-0", false],
  ["+7 (900 000-00-01", false],
  ["+7 900 000-00-01 доб. 2", false],
])("telephone %s: %s", (text, expected) => {
  expect(formats.phone(text)).toBe(expected);
});

test.each([
  ["https://ds1.example.ru", true],
  ["http://детсад.рф/sveden?a=1", true],
  ["ds1.example.ru", false],
  ["https://localhost", false],
  ["https://a b.ru", false],
  ["javascript:alert(1)", false],
])("web address %s: %s", (text, expected) => {
  expect(formats["web-address"](text)).toBe(expected);
});
