import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { packageFolder, readFonts, readVersion } from "../../../src/node/input/read-package.ts";

test("the program's own folder, schemas and version", () => {
  expect(existsSync(join(packageFolder, "bin/reglament.js"))).toBe(true);
  const schemas = readdirSync(join(packageFolder, "schemas"));
  expect(schemas).toContain("organization.schema.json");
  for (const name of schemas) {
    expect(name).toMatch(/\.schema\.json$/);
    const schema: unknown = JSON.parse(readFileSync(join(packageFolder, "schemas", name), "utf8"));
    expect(schema).toHaveProperty("$schema");
  }
  expect(readVersion()).toMatch(/^\d+\.\d+\.\d+$/);
});

test("fonts of three faces, each another file in a font format", () => {
  const fonts = Object.entries(readFonts());
  expect(fonts.map(([name]) => name)).toEqual(["regular", "bold", "emoji"]);
  for (const [, bytes] of fonts) expect([...bytes.slice(0, 4)]).toEqual([0, 1, 0, 0]);
  expect(new Set(fonts.map(([, bytes]) => bytes.length)).size).toBe(3);
});
