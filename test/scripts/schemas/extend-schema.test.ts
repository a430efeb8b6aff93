import { expect, test } from "vitest";
import { extendSchema, type Schema } from "../../../scripts/schemas/extend-schema.ts";
import { publishedSchemas, readSchemaSets } from "../../../scripts/schemas/schema-sets.ts";

const base: Schema = {
  title: "Организация",
  type: "object",
  required: ["name"],
  additionalProperties: false,
  properties: {
    name: { type: "string", title: "Название" },
    address: { type: "object", required: ["city"], properties: { city: { type: "string" } } },
    phones: { type: "array", items: { type: "object", properties: { number: {} } } },
  },
  $defs: { id: { type: "string" } },
};

test("fields, definitions and required fields are added, after those that there were", () => {
  const extended = extendSchema(base, {
    required: ["platform"],
    properties: { platform: { $ref: "#/$defs/platform" } },
    $defs: { platform: { type: "string" } },
  });
  expect(extended).toEqual({
    ...base,
    required: ["name", "platform"],
    properties: { ...base.properties, platform: { $ref: "#/$defs/platform" } },
    $defs: { id: { type: "string" }, platform: { type: "string" } },
  });
  expect(Object.keys(extended.properties ?? {})).toEqual(["name", "address", "phones", "platform"]);
});

test("fields of fields and of the items of lists are added too", () => {
  const { properties } = extendSchema(base, {
    properties: {
      address: { required: ["street"], properties: { street: { type: "string" } } },
      phones: { items: { properties: { kind: { type: "string" } } } },
    },
  });
  expect(properties?.address).toEqual({
    type: "object",
    required: ["city", "street"],
    properties: { city: { type: "string" }, street: { type: "string" } },
  });
  expect(properties?.phones?.items?.properties).toEqual({ number: {}, kind: { type: "string" } });
});

test("of all else the extension's word counts; what it does not say stays", () => {
  const extended = extendSchema(base, {
    title: "Участник",
    properties: { name: { title: "Имя" } },
  });
  expect(extended.title).toBe("Участник");
  expect(extended.additionalProperties).toBe(false);
  expect(extended.properties?.name).toEqual({ type: "string", title: "Имя" });
});

test("what has neither fields, definitions nor required ones takes those of the extension", () => {
  const extension: Schema = {
    ...{ required: ["id"], properties: { id: {} }, $defs: { id: {} }, items: { type: "string" } },
  };
  expect(extendSchema({ type: "object" }, extension)).toEqual({ type: "object", ...extension });
});

test("neither schema is changed", () => {
  const before = structuredClone(base);
  const extension: Schema = { required: ["id"], properties: { address: { required: ["a"] } } };
  extendSchema(base, extension);
  expect(base).toEqual(before);
  expect(extension).toEqual({ required: ["id"], properties: { address: { required: ["a"] } } });
});

test("what people are shown is whole: each schema closed, no mark of an extension left", () => {
  const sets = readSchemaSets();
  const organization = publishedSchemas(sets).get("organization.schema.json");
  const narrow = sets.get("education")?.schemas["organization.schema.json"];
  const narrowFields = Object.keys(narrow?.properties ?? {});
  expect(narrowFields).not.toContain("platform");
  expect(Object.keys(organization?.properties ?? {})).toEqual(
    expect.arrayContaining([...narrowFields, "platform"]),
  );
  expect(organization?.additionalProperties).toBe(false);
  expect(JSON.stringify([...publishedSchemas(sets)])).not.toContain("x-extends");
});
