import { expect, test } from "vitest";
import { compileSchemas } from "../../../scripts/schemas/make-validators.ts";
import { checksums } from "../../../src/engine/schema/checksum.ts";
import { createValidators } from "../../../src/engine/schema/create-validators.ts";
import { formats } from "../../../src/engine/schema/formats.ts";
import { schemas, validators } from "../check/support.ts";

test("refuses a folder of schemas that lacks one", () => {
  const others = Object.entries(schemas).filter(([name]) => name !== "groups.schema.json");
  const { schemaOf } = createValidators(Object.fromEntries(others));
  expect(() => schemaOf("groups")).toThrow("Schemas: no groups");
});

test("refuses a keyword that nobody knows", () => {
  const groups = { ...schemas["groups.schema.json"], "x-colour": "red" };
  expect(() => compileSchemas({ ...schemas, "groups.schema.json": groups })).toThrow("x-colour");
});

test("flat schemas hold what references point to, and keep what stands beside them", () => {
  const head = { title: "Руководитель", type: "string", "x-reference": "staff" };
  expect(validators.schemaOf("organization").properties).toMatchObject({ head });
  expect(validators.schemaOf("organizationTypes").title).toBe("Типы организаций");
});

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
