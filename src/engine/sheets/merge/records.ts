import { isRecord } from "../../base/is-record.ts";
import type { Path } from "../../yaml/yaml-file.ts";
import { tidyCell } from "../fold-words.ts";
import type { Fields, Value } from "../read/reading.ts";
import type { Column, SheetKind } from "../sheet-kind.ts";

type Data = Readonly<Record<string, unknown>>;

/** A record of a data file as tables see it. */
export interface SheetRecord {
  /** Its way in the file. */
  path: Path;
  data: Data;
  /** Values of today by the keys of columns, as the columns read them. */
  fields: Fields;
  /** Fields that tell a history: only a person can say from which day the next value holds. */
  histories: ReadonlySet<string>;
}

/** The records of a kind in the data of its file. */
export function listRecords(kind: SheetKind, data: unknown): SheetRecord[] {
  return recordsAt(data, kind.path).map(({ path, record }) => viewRecord(kind, path, record));
}

/** A list at a path, or the single record that may stand there instead of one. */
export function recordsAt(data: unknown, path: Path): { path: Path; record: Data }[] {
  const there = path.reduce<unknown>(
    (value, step) => (isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    data,
  );
  if (isRecord(there)) return [{ path, record: there }];
  if (!Array.isArray(there)) return [];
  return there.flatMap((record: unknown, index) =>
    isRecord(record) ? [{ path: [...path, index], record }] : [],
  );
}

function viewRecord(kind: SheetKind, path: Path, data: Data): SheetRecord {
  const seen = kind.view?.(data) ?? data;
  const fields: Record<string, Value> = {};
  const histories = new Set<string>();
  for (const column of kind.columns) {
    if (column.fills !== undefined || column.feeds) continue;
    const { value, isHistory } = valueAt(seen, column.key.split("."));
    if (isHistory) histories.add(column.key);
    const normal = normalize(column, value);
    if (normal !== null) fields[column.key] = normal;
  }
  return { path, data, fields, histories };
}

/** A value by its way; of a history its last entry counts, which has it under the name of the field. */
function valueAt(data: unknown, way: readonly string[]): { value: unknown; isHistory: boolean } {
  let value: unknown = data;
  let isHistory = false;
  for (const step of way) {
    if (!isRecord(value) || !Object.hasOwn(value, step)) return { value: undefined, isHistory };
    value = value[step];
    if (!Array.isArray(value) || !value.some(isRecord)) continue;
    isHistory = true;
    const last: unknown = value.findLast((entry) => isRecord(entry) && entry.until === undefined);
    value = last ?? value.at(-1);
    if (isRecord(value) && Object.hasOwn(value, step)) value = value[step];
  }
  return { value, isHistory };
}

/** A value of the data as its column would read it, so that spellings make no difference. */
function normalize({ key, read, reference, holds }: Column, value: unknown): Value | null {
  const list = Array.isArray(value) ? value.map(textOf) : null;
  const text = tidyCell(list ? list.join("; ") : textOf(value));
  if (text === "" || reference !== undefined) return text === "" ? null : text;
  const reading = read(text, key);
  const normal = "fields" in reading ? reading.fields[key] : undefined;
  return normal ?? (holds === "list" && list ? list : text);
}

function textOf(value: unknown): string {
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : "";
}

/**
 * Whether a table says what the data have. Lists are typed without «ё»: such a name is the same, while
 * one with «ё» is better than one without.
 */
export function isSame(current: Value | undefined, next: Value): boolean {
  if (current === undefined) return false;
  if (typeof current === "string" && typeof next === "string") return isSameText(current, next);
  const [one, other] = [current, next].map((value) =>
    typeof value === "string" ? [value] : value,
  );
  return JSON.stringify(one) === JSON.stringify(other);
}

function isSameText(current: string, next: string): boolean {
  if (current.length !== next.length) return false;
  return Array.from({ length: current.length }, (_, index) => index).every((index) => {
    const [old, now] = [current.charAt(index), next.charAt(index)];
    return old === now || (old === "ё" && now === "е") || (old === "Ё" && now === "Е");
  });
}
