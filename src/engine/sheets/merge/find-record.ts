import type { Fields } from "../read/reading.ts";
import type { SheetKind } from "../sheet-kind.ts";
import type { Said } from "../table.ts";
import { labelOf, type NameIndex } from "./name-index.ts";
import type { SheetRecord } from "./records.ts";

/**
 * The record that a row is about: by its id, else by what tells records of its kind apart. Of several
 * those that are over do not count; null for a row about nobody who is there.
 */
export function findRecord(
  kind: SheetKind,
  records: readonly SheetRecord[],
  fields: Fields,
  names: NameIndex,
): { record: SheetRecord | null } | { fault: Said } {
  if (kind.path.length === 0) return { record: records[0] ?? null };
  if (typeof fields.id === "string") {
    const record = records.find(({ data }) => data.id === fields.id) ?? null;
    if (record) return { record };
  }
  for (const { of: identify, unless } of kind.identities) {
    const key = unless !== undefined && unless in fields ? null : identify(fields);
    if (key === null) continue;
    const alike = records.filter((record) => identify(record.fields) === key);
    const lasting = alike.filter(
      (record) => kind.ends === undefined || !(kind.ends in record.fields),
    );
    const found = lasting.length > 0 ? lasting : alike;
    if (found.length > 1) return { fault: ambiguous(labelOf(kind, fields, names), found) };
    if (found[0])
      return typeof fields.id === "string"
        ? { fault: otherId(labelOf(kind, fields, names), fields, found[0]) }
        : { record: found[0] };
  }
  return { record: null };
}

function ambiguous(label: string, found: readonly SheetRecord[]): Said {
  const ids = found.flatMap(({ data }) => (typeof data.id === "string" ? [data.id] : []));
  return {
    rule: "sheet-namesakes",
    message: `${label}: в данных таких записей ${found.length}.`,
    hint:
      ids.length > 0
        ? `Скажите столбцом «Код», о какой речь: ${ids.join(" или ")}.`
        : "Уточните строку: добавьте первый день.",
  };
}

/** A second record of one person is worse than a question. */
function otherId(label: string, fields: Fields, { data }: SheetRecord): Said {
  const id = typeof data.id === "string" ? data.id : "";
  return {
    rule: "sheet-other-id",
    message: `${label}: кода «${String(fields.id)}» в данных нет, а такая запись есть под кодом «${id}».`,
    hint: "Исправьте код или оставьте его ячейку пустой.",
  };
}
