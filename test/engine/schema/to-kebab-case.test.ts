import { expect, test } from "vitest";
import { toKebabCase } from "../../../src/engine/schema/to-kebab-case.ts";

test("a name as files spell it", () => {
  expect(toKebabCase("organizationTypes")).toBe("organization-types");
  expect(toKebabCase("aBcD")).toBe("a-bc-d");
  expect(toKebabCase("acts")).toBe("acts");
});
