import writeExcelFile, { type Row } from "write-excel-file/universal";

import { escapeXml } from "../../base/escape-xml.ts";
import { isDay } from "../../base/is-day.ts";
import { zipAnew } from "../../base/zip-anew.ts";
import { columnName } from "../table.ts";
import type { OwnColumn, OwnSheet } from "./list-sheets.ts";

/** Rows that keep the formats and the help of their columns: enough for who adds a few hundred. */
const lastRow = 2000;

const header = { fontWeight: "bold", wrap: true, alignVertical: "top", format: "@" } as const;

/** Excel reckons days before this one wrongly, so they stay texts. */
const firstDay = "1900-03-01";

/**
 * A workbook with headings that stay in sight, drop-downs, help at cells, days as days. Everything
 * else is text: no zero is lost, and what begins with «=» is no formula. Equal sheets, equal bytes.
 */
export async function writeWorkbook(sheets: readonly OwnSheet[]): Promise<Uint8Array> {
  const parts = sheets.map(({ title, columns, rows }) => ({
    sheet: title,
    columns: columns.map((column) => ({ width: widthOf(column) })),
    data: [
      columns.map((column) => ({ value: column.title, type: String, ...header })),
      ...rows.map((row) => writeRow(row, columns)),
      // A row without values tells the columns their formats.
      writeRow([], columns),
    ],
    stickyRowsCount: 1,
  }));
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }): string =>
    addHelp(xml, sheets[sheetIndex]);
  const features = [{ files: { transform: { "xl/worksheets/sheet{id}.xml": { transform } } } }];
  const blob = await writeExcelFile(parts, { features }).toBlob();
  return zipAnew(new Uint8Array(await blob.arrayBuffer()));
}

function widthOf({ title, isDay: holdsDay }: OwnColumn): number {
  return holdsDay ? 14 : Math.min(Math.max(title.length + 4, 14), 32);
}

function writeRow(row: readonly string[], columns: readonly OwnColumn[]): Row {
  return columns.map(({ isDay: holdsDay }, index) => {
    const value = row[index] ?? "";
    if (holdsDay && value === "") return { type: Date, format: "dd.mm.yyyy" };
    if (holdsDay && isDay(value) && value >= firstDay)
      return { value: new Date(value), type: Date, format: "dd.mm.yyyy" };
    return { ...(value !== "" && { value }), type: String, format: "@" };
  });
}

/** The writer knows neither formats of whole columns nor data validation: they are put into its XML. */
function addHelp(xml: string, sheet: OwnSheet | undefined): string {
  if (!sheet) return xml;
  const row = sheet.rows.length + 2;
  const styled = sheet.columns.reduce((all, _, index) => {
    const cell = new RegExp(`<c r="${columnName(index + 1)}${row}" s="(\\d+)"`, "u").exec(all);
    return all.replace(
      `<col min="${index + 1}"`,
      `<col style="${cell?.[1] ?? "0"}" min="${index + 1}"`,
    );
  }, xml);
  const rules = sheet.columns.flatMap((column, index) => helpFor(column, columnName(index + 1)));
  if (rules.length === 0) return styled;
  const all = `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
  return styled.replace("</sheetData>", () => `</sheetData>${all}`);
}

/** What Excel takes: a title of 32 characters, help of 255, a list of 255 whose members hold no comma. */
function helpFor({ title, note, choices, isClosed }: OwnColumn, name: string): string[] {
  const list = choices.join(",");
  const fits =
    choices.length > 0 && list.length <= 250 && !choices.some((each) => each.includes(","));
  if (!fits && note === null) return [];
  const prompt =
    note === null
      ? ""
      : ` showInputMessage="1" promptTitle="${quote(title.slice(0, 32))}" prompt="${quote(note.slice(0, 255))}"`;
  const type = fits ? ` type="list" showErrorMessage="${isClosed ? 1 : 0}"` : "";
  const formula = fits
    ? `<formula1>${escapeXml(`"${list.replaceAll('"', '""')}"`)}</formula1>`
    : "";
  return [
    `<dataValidation${type} allowBlank="1"${prompt} sqref="${name}2:${name}${lastRow}">${formula}</dataValidation>`,
  ];
}

function quote(text: string): string {
  return escapeXml(text).replaceAll('"', "&quot;");
}
