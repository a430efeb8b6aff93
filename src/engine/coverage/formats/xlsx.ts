import writeExcelFile, { type Row } from "write-excel-file/universal";

import { zipAnew } from "../../base/zip-anew.ts";
import type { PlainTable } from "../tables.ts";

const header = { fontWeight: "bold", wrap: true, alignVertical: "top" } as const;
const text = { wrap: true, alignVertical: "top" } as const;

/** A workbook, a sheet for each table; the header row stays in sight. Equal tables, equal bytes. */
export async function writeXlsx(tables: readonly PlainTable[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => ({
    sheet: table.name,
    columns: table.columns.map(({ width }) => ({ width })),
    data: [table.columns.map(({ title }) => ({ value: title, ...header })), ...writeRows(table)],
    orientation: "landscape" as const,
    stickyRowsCount: 1,
  }));
  const blob = await writeExcelFile(sheets).toBlob();
  return zipAnew(new Uint8Array(await blob.arrayBuffer()));
}

function writeRows({ columns, rows }: PlainTable): Row[] {
  return rows.map((row) =>
    row.map((cell, index) => {
      if (cell === null || cell === "") return null;
      if (typeof cell === "number") return { value: cell, type: Number, ...text };
      if (!columns[index]?.isDate) return { value: cell, type: String, ...text };
      return { value: new Date(cell), type: Date, format: "dd.mm.yyyy", ...text };
    }),
  );
}
