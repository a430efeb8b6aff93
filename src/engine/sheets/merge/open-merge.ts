import type { DataFileSet } from "../../schema/data-file.ts";
import type { FlatSchema } from "../../schema/flat-schema.ts";
import { toKebabCase } from "../../schema/to-kebab-case.ts";
import type { Recognized } from "../recognize-table.ts";
import type { SheetSet } from "../sheet-kind.ts";
import { type Merged, type MergeOptions, mergeTables } from "./merge-tables.ts";

/** What tables make of the files of an organization, by name without extension. */
export type Merge = (
  texts: ReadonlyMap<string, string>,
  tables: readonly Recognized[],
  options?: Pick<MergeOptions, "since">,
) => Merged;

/** The merge of a package: new fields stand where its schemas have them. */
export function openMerge<Data extends object>(files: DataFileSet<Data>, set: SheetSet): Merge {
  return (texts, tables, options = {}) => {
    const orders: Record<string, string[]> = {};
    for (const name in files) orders[toKebabCase(name)] = [...new Set(keysOf(files[name].schema))];
    return mergeTables(texts, tables, set, { ...options, orders });
  };
}

function keysOf({ properties = {}, items }: FlatSchema): string[] {
  const inner = Object.values(properties).flatMap(keysOf);
  return [...Object.keys(properties), ...inner, ...(items ? keysOf(items) : [])];
}
