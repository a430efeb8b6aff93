import { expect, test } from "vitest";
import { checksums } from "../../../src/engine/schema/checksum.ts";

test.each([
  ["inn", "7707418081", true],
  ["inn", "7707418082", false],
  ["inn", "770741808", false],
  ["inn", "77O7418081", false],
  ["ogrn", "1187746728840", true],
  ["ogrn", "1187746728841", false],
  ["ogrn", "118774672884", false],
])("check digits of %s %s: %s", (kind, text, expected) => {
  expect(checksums[kind]?.(text)).toBe(expected);
});
