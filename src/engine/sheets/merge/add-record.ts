import type { Fields } from "../read/reading.ts";
import type { RecognizedRow } from "../read-row.ts";
import type { Column, SheetKind } from "../sheet-kind.ts";
import type { SheetProblem } from "../table.ts";
import { makeId } from "./make-id.ts";
import { type Outcome, type ResolvedRow, tell } from "./meeting.ts";
import type { MergeOptions } from "./merge-tables.ts";
import { labelOf, type NameIndex } from "./name-index.ts";
import type { SheetRecord } from "./records.ts";

/** Null for a record that would not be whole: what it lacks is told. */
export function addRecord(
  kind: SheetKind,
  { row, fields }: ResolvedRow,
  { taken, options, names }: { taken: Set<string>; options: MergeOptions; names: NameIndex },
  outcome: Outcome,
): SheetRecord | null {
  const known = withPlain(kind, fields, options);
  const lacks = kind.lacks(known);
  if (lacks.length > 0) {
    outcome.problems.push(tellLacks(kind, row, known, { lacks, names }));
    return null;
  }
  const own =
    kind.scope === null || "id" in known
      ? known
      : { id: makeId(kind.nameFor?.(known) ?? "", kind.id, taken), ...known };
  if (typeof own.id === "string") {
    taken.add(own.id);
    outcome.owners.set(row, own.id);
  }
  const data = nest(own, kind.columns);
  if (kind.path.length > 0) outcome.edits.push({ kind: "append", path: kind.path, value: data });
  else
    for (const [key, value] of Object.entries(data))
      outcome.edits.push({ kind: "set", path: [key], value });
  outcome.changes.push({
    ...{ kind: "add", file: kind.file, label: labelOf(kind, own, names), place: row.place },
    fields: kind.columns.flatMap(({ key, title, fills, isPrivate = false }) => {
      const after = fills === undefined ? own[key] : undefined;
      return after === undefined ? [] : [{ title, before: null, after, isPrivate }];
    }),
  });
  const record = { path: kind.path, data, fields: own, histories: new Set<string>() };
  outcome.fresh.set(record, data);
  outcome.met.set(record, { row, fields });
  return record;
}

/** With what the row need not say: what is plain, and the day that is told for all. */
function withPlain(kind: SheetKind, fields: Fields, { since }: MergeOptions): Fields {
  const start = kind.columns.find(({ isStart, key }) => isStart === true && !(key in fields));
  return {
    ...kind.infer?.(fields),
    ...fields,
    ...(start && since !== undefined && { [start.key]: since }),
  };
}

function tellLacks(
  kind: SheetKind,
  row: RecognizedRow,
  fields: Fields,
  { lacks, names }: { lacks: readonly string[]; names: NameIndex },
): SheetProblem {
  const titles = lacks.map(
    (key) => `«${kind.columns.find((column) => column.key === key)?.title ?? key}»`,
  );
  return tell("error", row.place, {
    rule: "sheet-lacks",
    message: `${labelOf(kind, fields, names)}: в данных такой записи нет, а для новой не хватает: ${titles.join(", ")}.`,
    hint: "Добавьте эти столбцы или заполните ячейки. Если запись в данных есть, проверьте, так ли она названа.",
  });
}

/** Fields as a record, in the order of columns; «address.street» lies in `address`. */
export function nest(fields: Fields, columns: readonly Column[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { key } of columns.filter((column) => column.fills === undefined)) {
    const value = fields[key];
    if (value === undefined) continue;
    const [first = "", second] = key.split(".");
    if (second === undefined) record[first] = value;
    else record[first] = { ...Object(record[first] ?? {}), [second]: value };
  }
  return record;
}
