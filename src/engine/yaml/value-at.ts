import { isRecord } from "../base/is-record.ts";
import { parseToEdit } from "./parse-to-edit.ts";
import type { Path } from "./yaml-file.ts";

/** What stands at a path of data; undefined for nothing. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, data);
}

/** The data of a text that is to be edited; null where its YAML is broken, or is no mapping. */
export function readFields(text: string): Record<string, unknown> | null {
  const document = parseToEdit(text);
  if (document.errors.length > 0) return null;
  const data: unknown = document.toJS() ?? {};
  return isRecord(data) ? data : null;
}
