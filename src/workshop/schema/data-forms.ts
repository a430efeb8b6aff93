import type { Field } from "./field.ts";
import { openSchemas } from "./read-field.ts";

/** The data files of an organization, in the order in which people fill them in. */
export const dataFiles: readonly string[] = [
  ...["organization", "groups", "assignments", "administrators", "documents"],
];

/** Their forms, by the names of the files. */
export function readForms(
  schemas: Readonly<Record<string, string>>,
  names: readonly string[],
): Map<string, Field> {
  const read = openSchemas(schemas);
  return new Map(names.map((name) => [name, read(name)]));
}

/** Reference data in which kinds of organizations and platforms are named. */
export const reference: readonly string[] = ["organization-types", "platforms"];
