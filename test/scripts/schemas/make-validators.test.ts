import { expect, test } from "vitest";
import type { Schema } from "../../../scripts/schemas/extend-schema.ts";
import { makeValidators } from "../../../scripts/schemas/make-validators.ts";
import { readSchemaSets, type SchemaSet } from "../../../scripts/schemas/schema-sets.ts";

const sets = readSchemaSets();

function setOf(name: string): SchemaSet {
  const set = sets.get(name);
  if (!set) throw new Error(`No set ${name}`);
  return set;
}

/** The schemas of a set, with something else in that of groups. */
function withGroups(change: object): SchemaSet {
  const set = setOf("sferum");
  const groups: Schema = { ...set.schemas["groups.schema.json"], ...change };
  return { ...set, schemas: { ...set.schemas, "groups.schema.json": groups } };
}

test("a module has a check and a schema for each file, and none for shared pieces", () => {
  const code = makeValidators(setOf("sferum"));
  const exported = Array.from(code.matchAll(/export const (\w+) =/gu), ([, name]) => name);
  expect(exported).toEqual(expect.arrayContaining(["organization", "organizationTypes", "schemas"]));
  expect(exported).not.toContain("common");
  const { base } = /\{ Internal \} from "(?<base>[^"]+)"/u.exec(code)?.groups ?? {};
  const internal = new URL(base ?? "", new URL("generated/validators.js", setOf("sferum").folder));
  expect(internal).toEqual(new URL("../../../src/engine/base/internal.ts", import.meta.url));
});

test("a keyword that nobody knows is refused", () => {
  expect(() => makeValidators(withGroups({ "x-colour": "red" }))).toThrow("x-colour");
});

test("a checksum that nobody knows is refused", () => {
  const name: Schema & { "x-checksum": string } = { type: "string", "x-checksum": "snils" };
  const properties = { name };
  expect(() => makeValidators(withGroups({ properties, required: [] }))).toThrow("snils");
});

test("an audience that nobody knows is refused", () => {
  const properties = { name: { type: "string", "x-audience": "friends" } };
  expect(() => makeValidators(withGroups({ properties, required: [] }))).toThrow("x-audience");
});
