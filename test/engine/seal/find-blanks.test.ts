import { expect, test } from "vitest";

import { hasMissing, quoteMissing } from "../../../src/engine/russian/blanks.ts";
import { blankDate } from "../../../src/engine/russian/dates.ts";
import { signNumber } from "../../../src/packages/education/facts/title-edition.ts";

test.each([
  ["протокол от ___ № ___", true],
  [blankDate.long, true],
  [signNumber(undefined), true],
  // Left for handwriting on purpose.
  ["«____» ______________ 20____ г.", false],
  ["№ ________", false],
  ["№ 87", false],
])("%s lacks what data were to say: %s", (text, expected) => {
  expect(hasMissing(text)).toBe(expected);
});

test("the words about a blank are quoted, and no more", () => {
  expect(quoteMissing("протокол от ___ № ___")).toBe("протокол от ___ № ___");
  const long = "слово ".repeat(30).trim();
  expect(quoteMissing(`${long} протокол от ___ № ___ ${long}`)).toMatch(
    /^….{0,30}протокол от ___ № ___.{0,30}…$/,
  );
});

/** Words of one letter, each with its blank. */
const words = (count: number): string => "а ".repeat(count);

test.each([
  [`${"а".repeat(24)} ___`, `${"а".repeat(24)} ___`],
  [`${words(13)}___`, `…${words(12)}___`],
  [`${"а".repeat(40)} ___`, "…___"],
  [`___ ${"б".repeat(24)}`, `___ ${"б".repeat(24)}`],
  [`___${" б".repeat(13)}`, `___${" б".repeat(12)}…`],
  [`___ ${"б".repeat(40)}`, "___…"],
  [`___${"б".repeat(40)}`, `___${"б".repeat(40)}`],
  [
    `${words(30)}___ между ______${" б".repeat(30)}`,
    `…${words(12)}___ между ______${" б".repeat(12)}…`,
  ],
])("twenty-five letters around blanks are shown, whole words of them: %j", (text, shown) => {
  expect(quoteMissing(text)).toBe(shown);
});
