import { isInternal } from "../base/internal.ts";
import type { FlatSchema } from "../schema/flat-schema.ts";
import { pathOf, walkSchema } from "../schema/walk-schema.ts";
import type { Path } from "../yaml/yaml-file.ts";
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
    walkSchema(schema, data, (part, value, way) => {
      if (typeof value === "string" && isFree(part))
        found.push({ file: name, path: pathOf(way), text: value });
    });
  }
  return found;
}

/** Every string but the private ones, of the files that hold. */
export function collectPublicText(files: ReadonlyMap<string, CheckedFile<unknown>>): FreeText[] {
  return [...files].flatMap(([file, { data }]) => stringsOf(file, data, []));
}

function stringsOf(file: string, value: unknown, path: Path): FreeText[] {
  if (typeof value === "string") return [{ file, path, text: value }];
  if (typeof value !== "object" || value === null || isInternal(value)) return [];
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...entries].flatMap(([key, inner]: [string | number, unknown]) =>
    stringsOf(file, inner, [...path, key]),
  );
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
