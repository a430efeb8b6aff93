import type { FlatSchema } from "../schema/flat-schema.ts";
import { pathOf, walkSchema } from "../schema/walk-schema.ts";
import type { CheckedFile } from "./check-file.ts";
import type { FreeText } from "./contexts.ts";

/** The pattern of «not only blanks» in common.schema.json: any words at all. */
const anyWords = "^$|\\S";

/**
 * Every string that a person writes in words, for rules on language. Files with problems of their
 * own are passed over, and so are internal values.
 */
export function collectFreeText(files: ReadonlyMap<string, CheckedFile<unknown>>): FreeText[] {
  const found: FreeText[] = [];
  for (const [name, { data, schema }] of files) {
    if (data === null) continue;
    walkSchema(schema, data, (part, value, way) => {
      if (typeof value === "string" && isFree(part))
        found.push({ file: name, path: pathOf(way), text: value });
    });
  }
  return found;
}

/** Schemas tell by what they ask of a string: ids, dates, addresses and choices are not words. */
function isFree({ type, format, pattern, enum: choices, ...marks }: FlatSchema): boolean {
  const isMarked = marks["x-id"] !== undefined || marks["x-reference"] !== undefined;
  const isLimited = format !== undefined || choices !== undefined || isMarked;
  return (
    [type].flat().includes("string") &&
    !isLimited &&
    (pattern === undefined || pattern === anyWords)
  );
}
