import fc from "fast-check";
import { expect, test } from "vitest";
import {
  collectIdentifiers,
  declaredScopes,
  pathOf,
  schemaAt,
  walkSchema,
} from "../../../src/engine/schema/walk-schema.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";

const schema = {
  properties: {
    people: {
      items: { properties: { id: { "x-id": "staff" }, boss: { "x-reference": "staff" } } },
    },
  },
};

test("visits each value that the schema knows, with its path", () => {
  const visited: string[] = [];
  const data = { people: [{ id: "a", other: 1 }], toString: 2 };
  walkSchema(schema, data, (_, value, way) => {
    if (typeof value === "string") visited.push(`${pathOf(way).join("/")}=${value}`);
  });
  expect(visited).toEqual(["people/0/id=a"]);
});

test("collects ids and references; what is not a string is none", () => {
  const data = { people: [{ id: "a" }, { id: 7, boss: "a" }, null, { boss: ["a"] }] };
  expect(collectIdentifiers("groups", schema, data)).toEqual({
    declared: [
      { scope: "staff", id: "a", file: "groups", path: ["people", 0, "id"], record: { id: "a" } },
    ],
    referenced: [{ scope: "staff", id: "a", file: "groups", path: ["people", 1, "boss"] }],
  });
});

test("takes any data", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const { schema: documents } = sferum.definition.data.documents;
      const { declared } = collectIdentifiers("documents", documents, data);
      expect(declared).toEqual([]);
    }),
  );
});

test("knows the scopes of a schema, and the schema at a path", () => {
  expect(declaredScopes(schema)).toEqual(["staff"]);
  expect(schemaAt(schema, ["people", 3, "boss"])).toEqual({ "x-reference": "staff" });
  expect(schemaAt(schema, ["people", "boss"])).toBeNull();
});
