import { isRecord } from "../../engine/base/is-record.ts";
import { spliceYaml } from "../../engine/yaml/splice-yaml.ts";
import { readFields, valueAt } from "../../engine/yaml/value-at.ts";
import type { Path } from "../../engine/yaml/yaml-file.ts";

/**
 * A YAML text with a value at a path; undefined takes away what is there, and the records around it
 * that then have nothing. Null for a text whose YAML is broken.
 */
export function editField(text: string, path: Path, value: unknown): string | null {
  if (value !== undefined) return spliceYaml(text, [{ kind: "set", path, value }]);
  const data = readFields(text);
  return data === null ? null : spliceYaml(text, [{ kind: "remove", path: emptiedBy(data, path) }]);
}

/** A text with one more item in a list, which is made where there is none. */
export function addItem(text: string, path: Path, value: unknown): string | null {
  return spliceYaml(text, [{ kind: "append", path, value }]);
}

/** The outermost record that is empty without the field; an item of a list stays, empty. */
function emptiedBy(data: unknown, path: Path): Path {
  const around = path.slice(0, -1);
  const record = valueAt(data, around);
  const isInRecord = typeof around.at(-1) === "string";
  return isInRecord && isRecord(record) && Object.keys(record).length === 1
    ? emptiedBy(data, around)
    : path;
}
