import type { Recognized } from "../recognize-table.ts";
import type { SheetProblem } from "../table.ts";
import type { SheetRecord } from "./records.ts";

/** Records that are not over and that the table does not have: a person decides what became of them. */
export function tellMissing(
  { kind, sheet }: Recognized,
  records: readonly SheetRecord[],
  met: ReadonlyMap<SheetRecord, unknown>,
): SheetProblem[] {
  if (kind.path.length === 0) return [];
  const { ends, ifMissing = "Если запись лишняя, удалите её в файле." } = kind;
  return records
    .filter((record) => !met.has(record) && (ends === undefined || !(ends in record.fields)))
    .map(({ fields }) => ({
      ...{ rule: "sheet-missing-row", severity: "warning" },
      place: { sheet, row: null, column: null },
      message: `В таблице нет: ${kind.label(fields)}. В файле ${kind.file}.yaml запись оставлена.`,
      hint: ifMissing,
    }));
}
