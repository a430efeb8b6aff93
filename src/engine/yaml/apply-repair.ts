import { canonical } from "./apply-edits.ts";
import type { Repair } from "../problem.ts";
import { spliceYaml, type YamlEdit } from "./splice-yaml.ts";
import { readFields, valueAt } from "./value-at.ts";

/**
 * The text of a file with a repair made in it. Null where it says something else by now: a repair
 * is of the very text in which the problem was found.
 */
export function applyRepair(text: string, { edits }: Repair): string | null {
  const data = readFields(text);
  const isOf = edits.every(({ path, old }) => isSame(valueAt(data, path), old));
  const changes = edits.map(({ path, value }): YamlEdit => ({ kind: "set", path, value }));
  return isOf ? spliceYaml(text, changes) : null;
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical({ value: one }) === canonical({ value: other });
}
