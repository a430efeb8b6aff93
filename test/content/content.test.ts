import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { createAjv } from "../schemas/schemas.ts";
import { idOf, kindergarten, large, mentions, reference, school, small } from "./read-content.ts";

const ajv = createAjv();
const everything = [...reference, ...kindergarten, ...school, ...small, ...large];

describe.each(everything)("$path", ({ path, data, schema, schemaPath }) => {
  it("names a schema that is there, and satisfies it", () => {
    expect(existsSync(join(dirname(path), schemaPath))).toBe(true);
    expect(path.endsWith(schema.replace("schema.json", "yaml"))).toBe(true);
    const valid = ajv.validate(schema, data);
    expect(ajv.errors).toBeNull();
    expect(valid).toBe(true);
  });
});

describe.each([
  { id: "ds1-pugachev", files: kindergarten },
  { id: "school14", files: school },
  { id: "ddt-iskra", files: small },
  { id: "ds77-vyazovsk", files: large },
])("$id", ({ id, files }) => {
  it("has the five files", () => {
    expect(idOf(files)).toBe(id);
    expect(files.map(({ schema }) => schema.replace(".schema.json", ""))).toEqual([
      "administrators",
      "assignments",
      "documents",
      "groups",
      "organization",
    ]);
  });

  it("declares each id once and refers only to declared ids", () => {
    const declared = mentions([...reference, ...files], "x-id").map(
      ({ scope, id }) => `${scope} ${id}`,
    );
    expect(declared.length).toBe(new Set(declared).size);
    const references = mentions([...reference, ...files], "x-reference");
    expect(references.length).toBeGreaterThan(20);
    const dangling = references.filter(({ scope, id }) => !declared.includes(`${scope} ${id}`));
    expect(dangling).toEqual([]);
  });
});

it("the example says that its people and requisites are invented", () => {
  for (const { text } of kindergarten) {
    expect(text.slice(0, 600)).toMatch(/^#\n# Пример\./m);
    expect(text.slice(0, 600)).toMatch(/вымышлен/);
  }
});

it("the example uses only telephones, addresses and domains that cannot exist", () => {
  for (const { text } of [...kindergarten, ...school, ...small, ...large]) {
    const contacts = text.match(/\S+@\S+|https:\/\/\S+|\+7 .*/g) ?? [];
    for (const contact of contacts) {
      expect(contact).toMatch(/\.example$|^https:\/\/[\w-]+\.example\/|^\+7 \((84574\) 0|000\))/);
    }
  }
});
