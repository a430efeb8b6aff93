import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

import {
  collectLicences,
  demandsOf,
  describePackage,
} from "../../scripts/licences/collect-licences.ts";

const installed = collectLicences(fileURLToPath(new URL("../../", import.meta.url)));

test("each installed package has a licence that somebody has read", () => {
  expect(installed.length).toBeGreaterThan(200);
  expect(installed.filter(({ licence }) => demandsOf(licence) === null)).toEqual([]);
});

test("only a library in a file of its own, and the fonts, ask for more than to be named", () => {
  const special = installed.filter(({ licence }) => /GPL|OFL|MPL/.test(licence ?? ""));
  for (const { name } of special)
    expect(name).toMatch(/^(?:@img\/sharp-|@expo-google-fonts\/|lightningcss)/);
});

test("what is for development only is not given on", () => {
  expect(installed.map(({ name }) => name)).not.toContain("oxlint");
});

test.each([
  [{ license: "MIT" }, "MIT"],
  [{ license: { type: "ISC", url: "x" } }, "ISC"],
  [{ licenses: [{ type: "MIT" }, { type: "Apache-2.0" }] }, "MIT OR Apache-2.0"],
  [{}, null],
  [{ license: null }, null],
  [{ name: "png-js" }, "MIT"],
])("%j names its licence", (manifest, licence) => {
  expect(describePackage({ name: "x", version: "1.0.0", ...manifest }).licence).toBe(licence);
});

test.each([
  ["MIT", true],
  ["MIT AND OFL-1.1", true],
  ["(MIT OR CC0-1.0)", true],
  ["GPL-3.0-only OR MIT", true],
  ["MIT AND GPL-3.0-only", false],
  ["GPL-3.0-only", false],
  ["SEE LICENSE IN x", false],
  ["UNLICENSED", false],
  ["MIT AND (GPL-3.0-only OR ISC)", false],
  [null, false],
])("%j may be given on: %j", (licence, isKnown) => {
  expect(demandsOf(licence) !== null).toBe(isKnown);
});
