import { describe, expect, test } from "vitest";
import { nameScope } from "../../../src/engine/check/name-scope.ts";
import { toKebabCase } from "../../../src/engine/schema/to-kebab-case.ts";
import type { FlatSchema } from "../../../src/engine/schema/flat-schema.ts";
import { declaredScopes } from "../../../src/engine/schema/walk-schema.ts";
import { education } from "../../../src/packages/education/package.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";

describe.each([
  { id: education.id, definition: education.definition },
  { id: sferum.id, definition: sferum.definition },
])("$id", ({ definition: { data, reference, scopes } }) => {
  const files = Object.entries<{ schema: FlatSchema }>({ ...data, ...reference });

  test("every scope that a schema declares has a name and its file", () => {
    expect(files.length).toBeGreaterThan(5);
    for (const [file, { schema }] of files) {
      for (const scope of declaredScopes(schema))
        expect(nameScope(scope, scopes).file).toBe(`${toKebabCase(file)}.yaml`);
    }
  });

  test("every scope that a schema refers to has a name", () => {
    const schemas = JSON.stringify(files.map(([, { schema }]) => schema));
    const references = [...schemas.matchAll(/"x-reference":"([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(0);
    for (const [, scope = ""] of references) expect(nameScope(scope, scopes).name).not.toBe("");
  });

  test("an unknown scope is a mistake of ours", () => {
    for (const scope of ["colour", "constructor", "toString", "__proto__"])
      expect(() => nameScope(scope, scopes)).toThrow(`The scope ${scope} has no name`);
  });
});
