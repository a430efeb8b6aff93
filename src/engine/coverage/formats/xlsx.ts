import writeExcelFile, { type Row } from "write-excel-file/universal";

import { zipAnew } from "../../base/zip-anew.ts";
import type { DocumentWords } from "../requirement.ts";
import { nameVerdict, type Verdict, verdicts } from "../coverage.ts";
import type { PlainTable } from "../tables.ts";
import { columnName, finishWorkbook } from "./finish-workbook.ts";
import { rowHeight } from "./row-height.ts";

const header = { fontWeight: "bold", wrap: true, alignVertical: "top" } as const;
const text = { wrap: true, alignVertical: "top" } as const;

/**
 * A workbook for people, a sheet for each table; what is for programs is in CSV. The header row stays
 * in sight and on each printed page, columns can be filtered, verdicts and overdue days have colours
 * that follow what is typed. Equal tables, equal bytes; `date` is the day of the report (YYYY-MM-DD).
 */
export async function writeXlsx(
  tables: readonly PlainTable[],
  words: DocumentWords,
  date: string,
): Promise<Uint8Array> {
  const shown = tables.map(withoutCodes);
  const sheets = shown.map((table) => ({
    sheet: table.name,
    columns: table.columns.map(({ width }) => ({ width })),
    data: [writeHeader(table), ...writeRows(table)],
    orientation: "landscape" as const,
    stickyRowsCount: 1,
    ...colourRules(table, words, date),
  }));
  const blob = await writeExcelFile(sheets).toBlob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const sizes = shown.map(({ name, columns, rows }) => ({
    ...{ name, columns: columns.length, rows: rows.length + 1 },
  }));
  return zipAnew(bytes, (parts) => finishWorkbook(parts, sizes));
}

function withoutCodes({ columns, rows, ...table }: PlainTable): PlainTable {
  const kept = columns.flatMap(({ isCode }, index) => (isCode ? [] : [index]));
  const keep = <Cell>(cells: readonly Cell[]): Cell[] => cells.filter((_, at) => kept.includes(at));
  return { ...table, columns: keep(columns), rows: rows.map(keep) };
}

function writeHeader({ columns }: PlainTable): Row {
  const height = rowHeight(
    columns.map(({ title }) => title),
    columns.map(({ width }) => width),
  );
  return columns.map(({ title }) => ({ value: title, height, ...header }));
}

function writeRows({ columns, rows }: PlainTable): Row[] {
  const widths = columns.map(({ width }) => width);
  return rows.map((row) => {
    const texts = row.map((cell) => (typeof cell === "string" ? cell : ""));
    const style = { ...text, height: rowHeight(texts, widths) };
    return row.map((cell, index) => {
      if (cell === null || cell === "") return null;
      if (typeof cell === "number") return { value: cell, type: Number, ...style };
      if (!columns[index]?.isDate) return { value: cell, type: String, ...style };
      return { value: new Date(cell), type: Date, format: "dd.mm.yyyy", ...style };
    });
  });
}

/** Dark enough to be told apart in gray, light enough for words upon them. */
const colours: Readonly<Partial<Record<Verdict, string>> & { unmet: string }> = {
  confirmed: "#cdeedb",
  stated: "#d6e4fa",
  unproven: "#fdedc4",
  unmet: "#f8c9c4",
  waived: "#e6e0f2",
};

/** The day that Excel counts as zero, in milliseconds. */
const zeroDay = Date.UTC(1899, 11, 30);

/** The library refuses an empty list. */
function colourRules({ columns, rows }: PlainTable, words: DocumentWords, date: string) {
  const today = Math.round((Date.parse(date) - zeroDay) / 86_400_000);
  const conditionalFormatting = columns.flatMap((column, index) => {
    const cell = `$${columnName(index)}2`;
    const cellRange = {
      from: { row: 2, column: index + 1 },
      to: { row: Math.max(rows.length, 1) + 1, column: index + 1 },
    };
    const rule = (formula: string, backgroundColor: string) => ({
      ...{ cellRange, condition: { formula }, style: { backgroundColor } },
    });
    if (column.isVerdict)
      return verdicts.flatMap((verdict) => {
        const colour = colours[verdict];
        if (colour === undefined) return [];
        return rule(`${cell}="${nameVerdict(verdict, words)}"`, colour);
      });
    if (column.isDate) return [rule(`AND(${cell}<>"",${cell}<${today})`, colours.unmet)];
    return [];
  });
  return conditionalFormatting.length === 0 ? {} : { conditionalFormatting };
}
