/** How large a sheet is, its header row counted. */
export interface SheetSize {
  name: string;
  columns: number;
  rows: number;
}

/**
 * What the library cannot say of a workbook, put into its parts (ECMA-376, 18.2.5, 18.3.1.2): a filter
 * over each sheet, its header row on every printed page, and all columns on one sheet of paper.
 */
export function finishWorkbook(
  parts: Record<string, Uint8Array>,
  sheets: readonly SheetSize[],
): Record<string, Uint8Array> {
  const finished = { ...parts };
  const change = (path: string, edit: (xml: string) => string): void => {
    const part = parts[path];
    if (!part) throw new Error(`No part ${path} in the workbook`);
    finished[path] = new TextEncoder().encode(edit(new TextDecoder().decode(part)));
  };
  const names = sheets.flatMap((sheet, index) => [
    definedName("_xlnm._FilterDatabase", index, `${quote(sheet.name)}!${absolute(sheet)}`, true),
    definedName("_xlnm.Print_Titles", index, `${quote(sheet.name)}!$1:$1`),
  ]);
  change("xl/workbook.xml", (xml) =>
    replaceOnce(xml, "<definedNames/>", `<definedNames>${names.join("")}</definedNames>`),
  );
  for (const [index, sheet] of sheets.entries())
    change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => {
      const filter = `</sheetData><autoFilter ref="${absolute(sheet).replaceAll("$", "")}"/>`;
      const filtered = replaceOnce(xml, "</sheetData>", filter);
      const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>';
      const fitted = replaceOnce(filtered, "<sheetViews>", fit);
      const printed = replaceOnce(fitted, "<pageSetup ", '<pageSetup fitToHeight="0" ');
      // A height that nobody has set by hand: Excel measures the row anew after a change.
      return printed.replaceAll(' customHeight="1"', "");
    });
  return finished;
}

/** The letters of a column, from 0: A, Z, AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

function absolute({ columns, rows }: SheetSize): string {
  return `$A$1:$${columnName(columns - 1)}$${rows}`;
}

function quote(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function definedName(name: string, sheet: number, value: string, isHidden = false): string {
  const hidden = isHidden ? ' hidden="1"' : "";
  return `<definedName name="${name}" localSheetId="${sheet}"${hidden}>${value}</definedName>`;
}

/** Without it the library says its parts otherwise, and the workbook would lack what was promised. */
function replaceOnce(xml: string, from: string, to: string): string {
  if (!xml.includes(from)) throw new Error(`No ${from} in the workbook`);
  return xml.replace(from, () => to);
}
