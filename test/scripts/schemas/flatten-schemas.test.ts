import { expect, test } from "vitest";
import { flattenSchemas } from "../../../scripts/schemas/flatten-schemas.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";

test("flat schemas hold what references point to, and keep what stands beside them", () => {
  const { data, reference } = sferum.definition;
  const staff = { title: "Руководитель", type: "string", "x-reference": "staff" };
  const head = {
    type: ["string", "array"],
    "x-reference": "staff",
    items: { properties: { staff } },
  };
  expect(data.organization.schema.properties).toMatchObject({ head });
  expect(reference.organizationTypes.schema.title).toBe("Типы организаций");
});

test("a reference leads to a definition of its own file or of another, at any depth", () => {
  const flat = flattenSchemas({
    "common.schema.json": { $defs: { id: { type: "string", pattern: "^a" } } },
    "groups.schema.json": {
      $defs: { group: { properties: { id: { $ref: "common.schema.json#/$defs/id" } } } },
      properties: { groups: { items: { $ref: "#/$defs/group", title: "Группа" } } },
    },
  });
  const id = { type: "string", pattern: "^a" };
  expect(flat["groups.schema.json"]?.properties?.groups?.items).toMatchObject({
    title: "Группа",
    properties: { id },
  });
});

test.each(["#/$defs/group", "common.schema.json#/$defs/group", "common.schema.json#/properties/a"])(
  "a reference that leads nowhere is refused: %s",
  ($ref) => {
    const schemas = { "groups.schema.json": { items: { $ref } } };
    expect(() => flattenSchemas(schemas)).toThrow(`groups.schema.json: cannot resolve ${$ref}`);
  },
);
