import type { ExportedBook } from "./export-sheets.ts";

/** What callers need of spreadsheets: `src/index.ts` hands it on. */
export { listDifferences } from "./differences.ts";
export { type ExportedBook, exportBooks, exportTemplate } from "./export-sheets.ts";
export { readPasted, readTables } from "./files/read-tables.ts";
export { type Imported, importTables } from "./import-tables.ts";
export type { Merged } from "./merge/merge-tables.ts";
export { type Recognized, recognizeTable } from "./recognize-table.ts";
export { type SheetProblem, type Table, tellPlace } from "./table.ts";

/** A workbook as the bytes of a file (.xlsx); its library is loaded here. */
export async function writeBook({ sheets }: ExportedBook): Promise<Uint8Array> {
  const { writeWorkbook } = await import("./write/write-workbook.ts");
  return writeWorkbook(sheets);
}
