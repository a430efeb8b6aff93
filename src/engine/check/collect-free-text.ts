import type { FreeText } from "./contexts.ts";
import type { CheckedFiles } from "./check-identifiers.ts";
import type { FileName, Validators } from "../schema/create-validators.ts";
import type { FlatSchema } from "../schema/flatten-schemas.ts";
import { pathOf, walkSchema } from "../schema/walk-schema.ts";

/** The pattern of «not only blanks» in common.schema.json: any words at all. */
const anyWords = "^$|\\S";

/**
 * Every string that a person writes in words, for rules on language. Files with problems of their
 * own are passed over, and so are internal values.
 */
export function collectFreeText(files: CheckedFiles, validators: Validators): FreeText[] {
  const found: FreeText[] = [];
  for (const name of Object.keys(files).filter(isNameIn(files))) {
    const file = files[name];
    if (!file || file.data === null) continue;
    walkSchema(validators.schemaOf(name), file.data, (schema, value, way) => {
      if (typeof value === "string" && isFree(schema))
        found.push({ file: name, path: pathOf(way), text: value });
    });
  }
  return found;
}

function isNameIn(files: CheckedFiles) {
  return (name: string): name is FileName => Object.hasOwn(files, name);
}

/** Schemas tell by what they ask of a string: ids, dates, addresses and choices are not words. */
function isFree({ type, format, pattern, enum: choices, ...marks }: FlatSchema): boolean {
  const isMarked = marks["x-id"] !== undefined || marks["x-reference"] !== undefined;
  const isLimited = format !== undefined || choices !== undefined || isMarked;
  return type === "string" && !isLimited && (pattern === undefined || pattern === anyWords);
}
