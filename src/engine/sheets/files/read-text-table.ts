// The build for browsers, in Node too: the other one needs Node's Buffer.
import { parse } from "csv-parse/browser/esm/sync";

import type { Said, Table } from "../table.ts";
import { isWide } from "./is-wide.ts";
import { readHtmlTables } from "./read-html-tables.ts";
import { refusal } from "./what-it-is.ts";

const mostRows = 20_000;

/** Windows-1251, as Russian Excel writes, and what programs of DOS, Unix and old Macs have written. */
const oneByte = ["windows-1251", "ibm866", "koi8-r", "x-mac-cyrillic"] as const;

/** The letters of a text file: UTF-8, UTF-16 with its mark, else one of those with a byte a letter. */
export function decodeTable(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || isWide(bytes))
    return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeOneByte(bytes);
  }
}

/** Read by the wrong table, Russian has few small letters, and they are not those that it needs most. */
function decodeOneByte(bytes: Uint8Array): string {
  const countLetters = (label: string): number =>
    new TextDecoder(label).decode(bytes.subarray(0, sample)).match(/[оеаинтсрвл]/gu)?.length ?? 0;
  const [best = oneByte[0]] = oneByte.toSorted((a, b) => countLetters(b) - countLetters(a));
  return new TextDecoder(best).decode(bytes);
}

/** Bytes that tell one table from the others. */
const sample = 20_000;

/** The tables of a text: of a page, or lines whose cells are parted by semicolons, tabs or commas. */
export function readTextTables(text: string): readonly Table[] | Said {
  const bare = text.replace(/^\uFEFF/u, "");
  if (/^\s*<\?xml/u.test(bare) && bare.slice(0, 4000).includes("office:spreadsheet"))
    return refusal(
      "Это книга Excel в виде XML.",
      "Откройте её в таблице и сохраните как «Книга Excel (*.xlsx)».",
    );
  if (/^\s*(?:<!doctype\s+html|<html|<table|<meta|<\?xml)/iu.test(bare))
    return readHtmlTables(bare);
  const [first = ""] = bare.split("\n", 1);
  const told = /^"?sep=(.)"?\s*$/iu.exec(first)?.[1];
  const body = told === undefined ? bare : bare.slice(first.length + 1);
  const rows = parseLines(body, told ?? findDelimiter(body));
  if (!Array.isArray(rows)) return rows;
  // Problems name the rows that a person sees, with the line that named the delimiter.
  return [{ sheet: null, rows: told === undefined ? rows : [[], ...rows], mayHoldFormulas: true }];
}

function parseLines(text: string, delimiter: string): string[][] | Said {
  const options = {
    ...{ delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false },
    to: mostRows + 1,
  };
  try {
    const rows: unknown = parse(text, options);
    const read = Array.isArray(rows) ? rows.map(cellsOf) : [];
    if (read.length <= mostRows) return read;
    return refusal(`В таблице больше ${mostRows} строк.`, "Разделите её на несколько файлов.");
  } catch {
    return refusal(
      "Текст не делится на ячейки: где-то не закрыта кавычка.",
      "Закройте её или сохраните таблицу как «Книга Excel (*.xlsx)».",
    );
  }
}

function cellsOf(row: unknown): string[] {
  return Array.isArray(row)
    ? row.map((cell: unknown) => (typeof cell === "string" ? cell : ""))
    : [];
}

/** The sign that parts most lines into as many cells; commas stand in names and addresses too. */
function findDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replaceAll(/"(?:[^"]|"")*"/gu, "x")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 50);
  const score = (delimiter: string): number => {
    const counts = lines
      .map((line) => line.split(delimiter).length - 1)
      .filter((count) => count > 0);
    return counts.length;
  };
  const [best = ";"] = [";", "\t", ",", "|"].toSorted((a, b) => score(b) - score(a));
  return best;
}
