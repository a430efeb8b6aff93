import { strToU8, zipSync } from "fflate";

import { snippets, values } from "./hostile-values.ts";
import type { Random } from "./random.ts";

const headings = ["ФИО", "Должность", "Группа", "Телефон", "Дата приёма", "Название", "x"] as const;

/** Files that a person may take for a table, by the name that tells how they are read. */
export function makeTable(random: Random): { name: string; bytes: Uint8Array } {
  const write = random.pick([makeText, makeBook, makeBroken, makeBomb]);
  return { name: write === makeText ? "staff.csv" : "staff.xlsx", bytes: write(random) };
}

function listRows(random: Random): string[][] {
  const columns = Array.from({ length: 1 + random.below(6) }, () => random.pick(headings));
  const cells = Array.from({ length: 1 + random.below(20) }, () =>
    columns.map(() => random.pick([...values, ...snippets, "Петрова Анна Ивановна", "=1+1"])),
  );
  return [columns, ...cells];
}

function makeText(random: Random): Uint8Array {
  const separator = random.pick([";", ",", "\t"]);
  return strToU8(
    listRows(random)
      .map((row) => row.join(separator))
      .join("\n"),
  );
}

function makeBook(random: Random): Uint8Array {
  const reference = random.pick(["A1:F20", "A1:XFD1048576", "A0", "::"]);
  const rows = listRows(random).map((row, index) => writeRow(row, index, random));
  return packBook(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      `<dimension ref="${reference}"/><sheetData>${rows.join("")}</sheetData></worksheet>`,
  );
}

function writeRow(row: readonly string[], index: number, random: Random): string {
  const number = random.pick([index + 1, index + 1, index + 1, 1_048_576, -1]);
  const cells = row.map((text) => {
    const escaped = random.below(20) === 0 ? text : text.replaceAll(/[^\p{L}\p{N} .:=-]/gu, "");
    return random.pick([
      `<c t="inlineStr"><is><t>${escaped}</t></is></c>`,
      `<c t="s"><v>${String(random.below(1e6))}</v></c>`,
      `<c><f>HYPERLINK("${escaped}")</f><v>45000</v></c>`,
      `<c><v>1e308</v></c>`,
    ]);
  });
  return `<row r="${String(number)}">${cells.join("")}</row>`;
}

/** The end of the archive is gone, or a byte of it is another. */
function makeBroken(random: Random): Uint8Array {
  const whole = makeBook(random);
  const bytes = whole.slice(0, random.pick([whole.length, random.below(whole.length)]));
  if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

/** Small as a file, and not small when it is opened. */
function makeBomb(random: Random): Uint8Array {
  const filling = random.pick(["<row/>", " ", "<row><c><v>1</v></c></row>"]);
  return packBook(`<worksheet><sheetData>${filling.repeat(3_000_000)}</sheetData></worksheet>`);
}

function packBook(sheet: string): Uint8Array {
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const kind = `Type="${relations}/worksheet"`;
  const opening = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`;
  return zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook xmlns:r="${relations}"><sheets><sheet name="Лист" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `${opening}<Relationship Id="r1" ${kind} Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(sheet),
  });
}
