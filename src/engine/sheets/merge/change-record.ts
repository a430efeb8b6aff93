import type { YamlEdit } from "../../yaml/splice-yaml.ts";
import type { Fields, Value } from "../read/reading.ts";
import type { Column, SheetKind } from "../sheet-kind.ts";
import type { SheetProblem } from "../table.ts";
import type { FieldChange, RecordChange, ResolvedRow } from "./meeting.ts";
import { labelOf, type NameIndex } from "./name-index.ts";
import { isSame, type SheetRecord } from "./records.ts";

/**
 * What a row changes in the record that it is about. Empty cells change nothing; of a field with a
 * history only a person can say from which day the next value holds.
 */
export function changeRecord(
  kind: SheetKind,
  record: SheetRecord,
  { row, fields }: ResolvedRow,
  names: NameIndex,
): { edits: YamlEdit[]; changes: RecordChange[]; problems: SheetProblem[] } {
  const changed: Record<string, Value> = {};
  const told: FieldChange[] = [];
  const problems: SheetProblem[] = [];
  for (const { key, title, fills, isPrivate = false, isAlike } of kind.columns) {
    if (fills !== undefined) continue;
    const [before, after] = [record.fields[key], fields[key]];
    const at = { ...row.place, column: row.columns.get(key) ?? null };
    if (after === undefined) {
      if (before !== undefined && "id" in fields && row.columns.has(key))
        problems.push({ ...emptied(title, kind.file), severity: "warning", place: at });
    } else if (!isSame(before, after) && !isKnown(isAlike, before, after, fields)) {
      if (record.histories.has(key))
        problems.push({ ...withHistory(title, kind.file), severity: "warning", place: at });
      else {
        changed[key] = after;
        told.push({ title, before: before ?? null, after, isPrivate });
      }
    }
  }
  if (told.length === 0) return { edits: [], changes: [], problems };
  const written = kind.edit?.(record.data, changed) ?? changed;
  return {
    edits: Object.entries(written).map(([key, value]) => ({
      ...{ kind: "set", path: [...record.path, ...key.split(".")], value },
    })),
    changes: [
      {
        ...{ kind: "change", file: kind.file, place: row.place, fields: told },
        label: labelOf(kind, { ...record.fields, ...changed }, names),
      },
    ],
    problems,
  };
}

/** In other words; of a record that is named by its id the words count. */
function isKnown(
  isAlike: Column["isAlike"],
  before: Value | undefined,
  after: Value,
  fields: Fields,
): boolean {
  if (!isAlike || "id" in fields) return false;
  return typeof before === "string" && typeof after === "string" && isAlike(before, after);
}

function emptied(title: string, file: string) {
  return {
    rule: "sheet-emptied",
    message: `Ячейка «${title}» пуста, а в файле ${file}.yaml значение есть: оно оставлено.`,
    hint: "Импорт ничего не удаляет. Если значение лишнее, удалите его в файле.",
  };
}

function withHistory(title: string, file: string) {
  return {
    rule: "sheet-history",
    message: `«${title}» в файле ${file}.yaml записано по дням, а в таблице другое: не изменено.`,
    hint: "Допишите в файле новую строку списка и день, с которого она действует (from).",
  };
}
