import { decodeEntities } from "../../base/decode-entities.ts";
import type { Said, Table } from "../table.ts";
import { refusal } from "./what-it-is.ts";

const mostRows = 20_000;
const mostSpan = 100;

/**
 * The tables of a page, as Excel and Word put them on the clipboard and many programs save them under
 * the name of a workbook. A cell over several columns fills the first; one over several rows, all.
 */
export function readHtmlTables(html: string): readonly Table[] | Said {
  const bare = withoutUnseen(html);
  const tables = bare
    .split(/<table\b/iu)
    .slice(1)
    .map((part) => readRows(part.split(/<\/table/iu, 1)[0] ?? ""));
  if (tables.some((rows) => rows.length > mostRows))
    return refusal(`В таблице больше ${mostRows} строк.`, "Разделите её на несколько файлов.");
  const filled = tables.filter((rows) => rows.length > 0);
  if (filled.length === 0)
    return refusal("На странице нет таблиц.", "Сохраните таблицу как «Книга Excel (*.xlsx)».");
  return filled.map((rows) => ({ sheet: null, rows, mayHoldFormulas: true }));
}

/** What begins something that nobody sees, and what ends it. */
const ends: ReadonlyMap<string, RegExp> = new Map([
  ["<!--", /-->/gu],
  ["<style", /<\/style\s*>/giu],
  ["<script", /<\/script\s*>/giu],
]);

/** By hand: one expression would look for each end anew, to the end of the page. */
function withoutUnseen(html: string): string {
  const pieces: string[] = [];
  const endless = new Set<string>();
  let start = 0;
  for (const { 0: opening, index } of html.matchAll(/<!--|<(?:style|script)\b/giu)) {
    const kind = opening.toLowerCase();
    const end = ends.get(kind);
    if (index < start || end === undefined || endless.has(kind)) continue;
    end.lastIndex = index;
    if (end.exec(html) === null) endless.add(kind);
    else {
      pieces.push(html.slice(start, index));
      start = end.lastIndex;
    }
  }
  return [...pieces, html.slice(start)].join("");
}

function readRows(table: string): string[][] {
  /** Cells that reach down into the next rows, by their column. */
  const hanging = new Map<number, { text: string; left: number }>();
  return table
    .split(/<tr\b/iu)
    .slice(1, mostRows + 2)
    .map((row) => {
      const cells: string[] = [];
      const takeHanging = (): void => {
        for (let above = hanging.get(cells.length); above; above = hanging.get(cells.length)) {
          if (above.left === 1) hanging.delete(cells.length);
          else hanging.set(cells.length, { ...above, left: above.left - 1 });
          cells.push(above.text);
        }
      };
      for (const cell of row.split(/<t[dh]\b/iu).slice(1)) {
        takeHanging();
        const [, attributes = "", content = ""] = /^([^>]*)>([\s\S]*)$/u.exec(cell) ?? [];
        const text = textOf(content.split(/<\/t[dhr]\b/iu, 1)[0] ?? "");
        const rows = spanOf("row", attributes);
        if (rows > 1) hanging.set(cells.length, { text, left: rows - 1 });
        cells.push(text, ...Array.from({ length: spanOf("col", attributes) - 1 }, () => ""));
      }
      takeHanging();
      return cells;
    });
}

function spanOf(what: "row" | "col", attributes: string): number {
  const [, number = "1"] =
    new RegExp(`${what}span\\s*=\\s*["']?(\\d{1,5})`, "iu").exec(attributes) ?? [];
  return Math.min(Math.max(Number(number), 1), mostSpan);
}

function textOf(markup: string): string {
  return decodeEntities(markup.replaceAll(/<[^<>]*>/gu, " "))
    .replaceAll(/\s+/gu, " ")
    .trim();
}
