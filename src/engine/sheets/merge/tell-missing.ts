import { listNames } from "../../base/suggest.ts";
import type { Recognized } from "../recognize-table.ts";
import type { SheetProblem } from "../table.ts";
import { labelOf, type NameIndex } from "./name-index.ts";
import type { SheetRecord } from "./records.ts";

/**
 * Records that are not over and that the table does not have: a person decides what became of them.
 * An empty table speaks of nobody.
 */
export function tellMissing(
  { kind, sheet, rows }: Recognized,
  records: readonly SheetRecord[],
  met: ReadonlyMap<SheetRecord, unknown>,
  names: NameIndex,
): SheetProblem[] {
  const { ends, ifMissing = "Если запись лишняя, удалите её в файле." } = kind;
  const missing = records.filter(
    (record) => !met.has(record) && (ends === undefined || !(ends in record.fields)),
  );
  if (kind.path.length === 0 || rows.length === 0 || missing.length === 0) return [];
  const labels = missing.map(({ fields }) => labelOf(kind, fields, names));
  const place = { sheet, row: null, column: null };
  return [
    {
      ...{ rule: "sheet-missing-row", severity: "warning", place, hint: ifMissing },
      message: `В таблице нет: ${listNames(labels)}. В файле ${kind.file}.yaml оставлено, как было.`,
    },
  ];
}
