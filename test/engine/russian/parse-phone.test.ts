import fc from "fast-check";
import { expect, test } from "vitest";

import { normalizePhone, parsePhone } from "../../../src/engine/russian/parse-phone.ts";

test.each([
  ["+7 (84574) 2-00-00", "+7 (84574) 2-00-00"],
  ["8 (84574) 2-00-00", "+7 (84574) 2-00-00"],
  ["8(84574)20000", "+7 (84574) 2-00-00"],
  ["8 84574 2-00-00", "+7 (84574) 2-00-00"],
  ["8 (8452) 20-00-00", "+7 (8452) 20-00-00"],
  ["89000000001", "+7 (900) 000-00-01"],
  ["+7 900 000-00-01", "+7 (900) 000-00-01"],
  ["+7-900-000-00-01", "+7 (900) 000-00-01"],
  ["8\u00A0(800)\u00A0100\u201100\u201100", "+7 (800) 100-00-00"],
  ["8 (84574) 2-00-00 доб. 12", "+7 (84574) 2-00-00, доб. 12"],
  ["+7 (84574) 2-00-00, доб.12", "+7 (84574) 2-00-00, доб. 12"],
  ["8 (84574) 2-00-00 (доб. 12)", "+7 (84574) 2-00-00, доб. 12"],
  ["8 (84574) 2-00-00 вн. 5", "+7 (84574) 2-00-00, доб. 5"],
  ["8 (84574) 2-00-00 добавочный 5", "+7 (84574) 2-00-00, доб. 5"],
  ["8 (84574) 2-00-00 внутренний № 5", "+7 (84574) 2-00-00, доб. 5"],
  ["8 (84574) 2-00-00; внутр.: 123456", "+7 (84574) 2-00-00, доб. 123456"],
  ["8 (84574) 2-00-00 EXT 5", "+7 (84574) 2-00-00, доб. 5"],
  [" +7 .900 000 .00 - 01 ", "+7 (900) 000-00-01"],
  ["8–900–000–00–01", "+7 (900) 000-00-01"],
  ["8 84574-20000", "+7 (84574) 2-00-00"],
  ["112", "112"],
  ["7 900 000-00-01", "7 900 000-00-01"],
  ["+8 900 000-00-01", "+8 900 000-00-01"],
  ["тел. 8 900 000-00-01", "тел. 8 900 000-00-01"],
  ["8 900 000-00-0", "8 900 000-00-0"],
  ["8 900 000-00-011", "8 900 000-00-011"],
  ["8 900 000--00-01", "8 900 000--00-01"],
  ["8 (90) 0000-00-01", "8 (90) 0000-00-01"],
  ["8 (845740) 0-00-01", "8 (845740) 0-00-01"],
  ["8 900 000-00-01 доб. 1234567", "8 900 000-00-01 доб. 1234567"],
  ["8 (84574) 2-00-00, 2-00-01", "8 (84574) 2-00-00, 2-00-01"],
])("%s → %s", (typed, printed) => {
  expect(normalizePhone(typed)).toBe(printed);
});

test("a second run changes nothing, and no digit is lost", () => {
  const digit = fc.integer({ min: 0, max: 9 });
  const code = fc.array(digit, { minLength: 3, maxLength: 5 });
  const number = fc.tuple(code, fc.array(digit, { minLength: 7, maxLength: 7 }));
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 99 }), ([first, rest], added) => {
      const local = rest.slice(0, 10 - first.length).join("");
      const printed = normalizePhone(`8 (${first.join("")}) ${local} доб. ${added}`);
      expect(normalizePhone(printed)).toBe(printed);
      expect(parsePhone(printed)).toEqual({
        code: first.join(""),
        local,
        extension: String(added),
      });
    }),
  );
});

test("as long as a field may be, and no longer", () => {
  const spaced = (length: number) => `8 900 000-00-01${" ".repeat(length)}доб. 5`;
  const fits = spaced(60 - spaced(0).length);
  expect(normalizePhone(fits)).toBe("+7 (900) 000-00-01, доб. 5");
  expect(parsePhone(` ${fits}`)).toBeNull();
});
