import { describe, expect, test } from "vitest";

import { checksums } from "../../../src/engine/schema/checksum.ts";

const holds = (name: string, text: string): boolean | undefined => checksums[name]?.(text);

describe("ИНН", () => {
  // The remainder of the third is 10, and it ends with 0; the last one is that of a person.
  test.each(["7707083893", "7736207543", "7724490000", "7707418081", "0000000000", "500100732259"])(
    "%s",
    (inn) => {
      expect(holds("inn", inn)).toBe(true);
    },
  );

  test.each([
    ["another last digit", "7707083894"],
    ["two digits changed about", "7770083893"],
    ["the first digit", "8707083893"],
    ["the ninth digit", "7707083883"],
    ["eleven digits", "77070838930"],
    ["a digit before", "17707083893"],
    ["another last digit of a person", "500100732258"],
    ["another last digit but one of a person", "500100732249"],
    ["a digit more than a person has", "5001007322590"],
    ["letters", "770708389x"],
    ["nothing", ""],
  ])("%s: none", (_, text) => {
    expect(holds("inn", text)).toBe(false);
  });
});

describe("ОГРН", () => {
  // The remainder of the last is 10, and it ends with 0.
  test.each(["1027700132195", "1027700229193", "1197746000000", "1187746728840"])("%s", (ogrn) => {
    expect(holds("ogrn", ogrn)).toBe(true);
  });

  test.each([
    ["another last digit", "1027700132196"],
    ["another first digit", "2027700132195"],
    ["another twelfth digit", "1027700132185"],
    ["a digit more", "10277001321950"],
    ["a digit before", "91027700132195"],
    ["letters", "102770013219x"],
  ])("%s: none", (_, text) => {
    expect(holds("ogrn", text)).toBe(false);
  });
});

test.each([
  ["inn", "7707418081", true],
  ["inn", "7707418082", false],
  ["inn", "770741808", false],
  ["inn", "77O7418081", false],
  ["ogrn", "1187746728840", true],
  ["ogrn", "1187746728841", false],
  ["ogrn", "118774672884", false],
  ["okpo", "00032537", true],
  ["okpo", "00032538", false],
  ["okpo", "0003253", false],
  ["okpo", "000325370", false],
  ["okpo", "0O032537", false],
])("check digits of %s %s: %s", (kind, text, expected) => {
  expect(checksums[kind]?.(text)).toBe(expected);
});

describe("ОГРНИП", () => {
  // The remainder of the last is 10, and it ends with 0.
  test.each(["304500116000157", "304500116000050"])("%s", (ogrn) => {
    expect(holds("ogrn", ogrn)).toBe(true);
  });

  test.each(["304500116000158", "204500116000157", "1304500116000157", "3045001160001570", "7"])(
    "%s: none",
    (text) => {
      expect(holds("ogrn", text)).toBe(false);
    },
  );
});
