import { isRecord } from "../base/is-record.ts";
import type { YamlEdit } from "./splice-yaml.ts";
import { valueAt } from "./value-at.ts";
import type { Path } from "./yaml-file.ts";

/** What data are to be after the edits: with it a changed text is compared. */
export function applyEdits(data: unknown, edits: readonly YamlEdit[]): unknown {
  let result: unknown = data ?? {};
  for (const edit of edits) result = applyEdit(result, edit);
  return result;
}

function applyEdit(data: unknown, edit: YamlEdit): unknown {
  if (edit.kind === "remove") return removeAt(data, edit.path);
  const value = edit.kind === "set" ? edit.value : listAt(data, edit.path, edit.value);
  return setAt(data, edit.path, value);
}

/** The list at a path with one item more: nothing is an empty list, a single record a list of it. */
export function listAt(data: unknown, path: Path, item: unknown): unknown[] {
  const there = valueAt(data, path);
  if (Array.isArray(there)) return [...Array.from<unknown>(there), item];
  return there === undefined || there === null ? [item] : [there, item];
}

function setAt(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item: unknown, index) => (index === step ? setAt(item, rest, value) : item));
  const record = isRecord(data) ? data : {};
  const inner = Object.hasOwn(record, step) ? record[step] : undefined;
  return { ...record, [step]: setAt(inner, rest, value) };
}

function removeAt(data: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return data;
  if (Array.isArray(data))
    return data.flatMap((item: unknown, index) => {
      if (index !== step) return [item];
      return rest.length === 0 ? [] : [removeAt(item, rest)];
    });
  if (!isRecord(data)) return data;
  const { [step]: inner, ...others } = data;
  return rest.length === 0 ? others : { ...data, [step]: removeAt(inner, rest) };
}

/** Data as a text in which the order of keys counts for nothing. */
export function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    isRecord(value)
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, value[key]]),
        )
      : value,
  );
}
