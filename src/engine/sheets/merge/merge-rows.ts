import { isError } from "../../problem.ts";
import { spliceYaml } from "../../yaml/splice-yaml.ts";
import type { Fields, Value } from "../read/reading.ts";
import type { RecognizedRow } from "../read-row.ts";
import type { Recognized } from "../recognize-table.ts";
import type { SheetKind } from "../sheet-kind.ts";
import type { SheetProblem } from "../table.ts";
import { addRecord, nest } from "./add-record.ts";
import { changeRecord } from "./change-record.ts";
import { findRecord } from "./find-record.ts";
import {
  type Meeting,
  type Outcome,
  type RecordChange,
  type ResolvedRow,
  tell,
} from "./meeting.ts";
import type { MergeOptions } from "./merge-tables.ts";
import type { NameIndex } from "./name-index.ts";
import { listRecords, type SheetRecord } from "./records.ts";
import { tellMissing } from "./tell-missing.ts";

/** The text of a file after the rows of a table. */
export function mergeRows(meeting: Meeting): Pick<Outcome, "changes" | "problems" | "owners"> & {
  text: string;
} {
  const { table, text, dataOf, names, options } = meeting;
  const { kind } = table;
  // What cannot be read would be taken for a list of nobody, and all rows for new records.
  if (text.replaceAll(/^\s*#.*$/gmu, "").trim() !== "" && dataOf(kind.file) === undefined)
    return { text, changes: [], owners: new Map(), problems: [refuseUnsound(table)] };
  const records = listRecords(kind, dataOf(kind.file));
  const taken = new Set(kind.scope === null ? [] : names.ids(kind.scope));
  const outcome: Outcome = {
    ...{ edits: [], changes: [], problems: [] },
    ...{ owners: new Map(), met: new Map(), fresh: new Map() },
  };
  const added: SheetRecord[] = [];
  for (const row of table.rows) {
    const fields = resolveNames(row, kind, names, outcome.problems);
    if (fields === null) continue;
    const resolved = { row, fields };
    const found = findRecord(kind, [...records, ...added], fields, names);
    if ("fault" in found) outcome.problems.push(tell("error", row.place, found.fault));
    else if (found.record) meetRecord(kind, found.record, resolved, outcome, names);
    else {
      const record = addRecord(kind, resolved, { taken, options, names }, outcome);
      if (record) added.push(record);
    }
  }
  const isRead = table.rows.every(({ isWhole }) => isWhole) && !outcome.problems.some(isError);
  if (isRead && table.isPart !== true)
    outcome.problems.push(...tellMissing(table, records, outcome.met, names));
  return { ...outcome, ...write(text, outcome, kind, options, table) };
}

function write(
  text: string,
  { edits, changes, problems }: Outcome,
  kind: SheetKind,
  { orders = {} }: MergeOptions,
  table: Recognized,
): { text: string; changes: RecordChange[]; problems: SheetProblem[] } {
  const next = spliceYaml(text, edits, orders[kind.file]);
  if (next !== null) return { text: next, changes, problems };
  return { text, changes: [], problems: [...problems, refuseUnsound(table)] };
}

function refuseUnsound({ kind, sheet }: Recognized): SheetProblem {
  return tell(
    "error",
    { sheet, row: null, column: null },
    {
      rule: "sheet-file-unsound",
      message: `Файл ${kind.file}.yaml не изменить: в нём ошибки.`,
      hint: "Исправьте их (reglament validate) и повторите.",
    },
  );
}

/** Null for a row that cannot be used: what is wrong with it is told. */
function resolveNames(
  { fields, isWhole, columns, place }: RecognizedRow,
  kind: SheetKind,
  { resolve }: NameIndex,
  problems: SheetProblem[],
): Fields | null {
  const resolved: Record<string, Value> = {};
  let isKnown = true;
  for (const [key, value] of Object.entries(fields)) {
    const scope = kind.columns.find((column) => column.key === key)?.reference;
    const found = scope === undefined || typeof value !== "string" ? null : resolve(scope, value);
    if (found && "fault" in found) {
      problems.push(tell("error", { ...place, column: columns.get(key) ?? null }, found.fault));
      isKnown = false;
    } else resolved[key] = found ? found.id : value;
  }
  return isKnown && isWhole ? resolved : null;
}

function meetRecord(
  kind: SheetKind,
  record: SheetRecord,
  resolved: ResolvedRow,
  outcome: Outcome,
  names: NameIndex,
): void {
  const { row, fields } = resolved;
  if (typeof record.data.id === "string") outcome.owners.set(row, record.data.id);
  const earlier = outcome.met.get(record);
  outcome.met.set(record, { row, fields: { ...earlier?.fields, ...fields } });
  const clash = earlier && findClash(earlier.fields, fields);
  if (earlier && clash !== undefined) {
    outcome.problems.push(tellClash(kind, earlier.row, row, clash));
    return;
  }
  const fresh = outcome.fresh.get(record);
  if (fresh) {
    Object.assign(fresh, nest({ ...record.fields, ...earlier?.fields, ...fields }, kind.columns));
    return;
  }
  const { edits, changes, problems } = changeRecord(kind, record, resolved, names);
  outcome.edits.push(...edits);
  outcome.changes.push(...changes);
  outcome.problems.push(...problems);
}

function findClash(earlier: Fields, fields: Fields): string | undefined {
  return Object.keys(fields).find(
    (key) => key in earlier && JSON.stringify(earlier[key]) !== JSON.stringify(fields[key]),
  );
}

function tellClash(
  kind: SheetKind,
  { place: earlier }: RecognizedRow,
  { place, columns }: RecognizedRow,
  clash: string,
): SheetProblem {
  const title = kind.columns.find(({ key }) => key === clash)?.title ?? clash;
  return tell(
    "error",
    { ...place, column: columns.get(clash) ?? null },
    {
      rule: "sheet-rows-differ",
      message: `Строки ${earlier.row ?? ""} и ${place.row ?? ""} говорят об одном и том же, а «${title}» в них разное.`,
      hint:
        kind.ifTwice ??
        "Оставьте одну строку. Если это разные записи, различите их столбцом «Код».",
    },
  );
}
