import { expect, test } from "vitest";
import { declaredScopes } from "../../../src/engine/schema/walk-schema.ts";
import { nameScope } from "../../../src/engine/check/scope-names.ts";
import { schemas, validators } from "./support.ts";

const files = [
  "organization",
  "administrators",
  "groups",
  "assignments",
  "documents",
  "acts",
  "platforms",
  "organizationTypes",
  "requirements",
] as const;

test("every scope that a schema declares has a name and its file", () => {
  for (const file of files) {
    for (const scope of declaredScopes(validators.schemaOf(file))) {
      const name = file.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(nameScope(scope).file).toBe(`${name}.yaml`);
    }
  }
});

test("every scope that a schema refers to has a name", () => {
  const references = [...JSON.stringify(schemas).matchAll(/"x-reference":"([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(0);
  for (const [, scope = ""] of references) expect(nameScope(scope).name).not.toBe("");
});

test("an unknown scope is a mistake of ours", () => {
  expect(() => nameScope("colour")).toThrow("colour");
});
