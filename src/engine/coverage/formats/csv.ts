// The build for browsers, in Node too: the other one needs Node's Buffer.
import { stringify } from "csv-stringify/browser/esm/sync";

import { numericDate } from "../../russian/dates.ts";
import type { PlainTable } from "../tables.ts";

/**
 * For Russian Excel, which opens such a file by a double click: BOM, semicolons, CRLF. Cells that
 * Excel would take for formulas are made texts.
 */
export function writeCsv({ columns, rows }: PlainTable): string {
  const records = rows.map((row) =>
    row.map((cell, index) =>
      typeof cell === "string" && columns[index]?.isDate ? numericDate(cell) : cell,
    ),
  );
  return stringify([columns.map(({ title }) => title), ...records], {
    bom: true,
    delimiter: ";",
    escape_formulas: true,
    // A lone line end would begin a row, and in it a formula.
    quoted_match: /[\r\n]/,
    record_delimiter: "windows",
  });
}
