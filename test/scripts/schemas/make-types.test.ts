import { beforeAll, describe, expect, test } from "vitest";

import { makeTypes } from "../../../scripts/schemas/make-types.ts";
import { readSchemaSets, type SchemaSet } from "../../../scripts/schemas/schema-sets.ts";
import { expandHistory } from "../../../scripts/schemas/expand-history.ts";
import type { Schema } from "../../../scripts/schemas/extend-schema.ts";

const line: Schema = { type: "string" };

const pet: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: { name: { description: "Кличка.", ...line } },
};

/** A file «zoo» of a set whose `generated/` lies in a folder of this name. */
function setOf(name: string, definitions: Record<string, Schema>, fields: Schema): SchemaSet {
  const schema: Schema = {
    description: "Зверинец.",
    type: "object",
    additionalProperties: false,
    properties: { ...fields.properties },
    $defs: definitions,
  };
  const expanded = expandHistory(schema, (reference) => {
    const found = definitions[reference.replace("#/$defs/", "")];
    return found ?? line;
  });
  return {
    folder: new URL(`file:///repository/src/packages/${name}/`),
    ...{ engine: "../../../engine", base: null, files: { zoo: "zoo.schema.json" } },
    schemas: { "common.schema.json": { $defs: { date: line } }, "zoo.schema.json": expanded },
  };
}

const chief: Schema = { description: "Кто главный.", $ref: "#/$defs/pet" };
const keeper: Schema = {
  description: "Смотритель.",
  type: "object",
  additionalProperties: false,
  properties: { pets: { type: "array", items: { $ref: "#/$defs/pet" } } },
};

describe("a field that is one object or a list of such", () => {
  const make = (history: Partial<Schema>): Promise<string> =>
    makeTypes(setOf("zoo", { pet }, { properties: { chief: { ...chief, ...history } } }));

  test("names the object, which is written once", async () => {
    for (const same of [{ "x-several": true }, { "x-history": { own: true } }] as const) {
      const types = await make(same);
      expect(types).toContain("  chief?: Pet | Pet[];\n");
      expect(types.match(/Кличка/g)).toHaveLength(1);
    }
  });

  test("says besides what an entry of the list has besides", async () => {
    const types = await make({
      "x-history": { also: { why: { description: "Почему.", ...line } } },
    });
    expect(types.replaceAll(/ *\/\*\*[^/]*\*\/\n/g, "")).toContain(
      "    | Pet\n    | (Pet & {\n        why?: string;\n        from?: string;\n        until?: string;\n      })[];\n",
    );
    expect(types.match(/Кличка/g)).toHaveLength(1);
  });
});

describe("a set on top of another", () => {
  const tail: Schema = {
    description: "Хвост.",
    type: "object",
    additionalProperties: false,
    properties: { length: line },
  };
  const withTail = { ...pet, properties: { ...pet.properties, tail: { $ref: "#/$defs/tail" } } };
  const fields: Schema = {
    properties: { keeper: { $ref: "#/$defs/keeper" }, chief, tail: { $ref: "#/$defs/tail" } },
  };
  let types: string;

  beforeAll(async () => {
    const below = setOf("below", { pet, keeper, tail }, fields);
    types = await makeTypes(setOf("above", { pet: withTail, keeper, tail }, fields), below);
  });

  test("imports what is the same, and does not write it again", () => {
    expect(types).toContain(
      'import type {\n  Tail,\n} from "../../below/generated/types.ts";\n\n/**\n * What each file holds.\n */\nexport interface DataFiles {',
    );
    expect(types).not.toContain("export interface Tail ");
  });

  test("writes what is another, and what speaks of it", () => {
    expect(types).toContain("export interface Pet ");
    expect(types).toContain("export interface Keeper ");
  });
});

test("of the packages here no type stands twice", async () => {
  const sets = readSchemaSets();
  const [education, sferum] = [sets.get("education"), sets.get("sferum")];
  if (!education || !sferum) throw new Error("No sets");
  expect(sferum.base).toBe("education");
  const declared = (text: string): Map<string, string> =>
    new Map(
      [...text.matchAll(/^export interface (\w+) \{\n[^]*?^\}/gmu)].map(([all, name = ""]) => [
        name,
        all,
      ]),
    );
  const [below, above] = await Promise.all([makeTypes(education), makeTypes(sferum, education)]);
  const [lower, upper] = [declared(below), declared(above)];
  const same = [...upper].flatMap(([name, text]) => (lower.get(name) === text ? [name] : []));
  // Their text is the same, what they speak of is not.
  expect(same).toEqual(["Documents", "Groups", "OrganizationTypes"]);
});
