import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import readExcelFile from "read-excel-file/universal";
import type { Said, Table } from "../table.ts";
import { unreckoned } from "../read/spoiled.ts";
import { fillMerged, numberOf, readMarks } from "./sheet-marks.ts";
import { refusal } from "./what-it-is.ts";

/** Unpacked, all parts together; what a person typed into a list takes a tenth of it. */
const longest = 40_000_000;
const mostParts = 500;
const mostRows = 20_000;
const mostColumns = 500;
/** Beginnings and ends in all parts together: the library takes its time over each. */
const mostTags = 1_200_000;
/** Of one beginning with its attributes, which the library compares with each other. */
const longestTag = 5000;
/** Between two beginnings; a cell holds 32,767 characters. */
const longestText = 250_000;

const damaged = refusal(
  "Файл повреждён: таблицу не прочесть.",
  "Откройте его в таблице и сохраните ещё раз как «Книга Excel (*.xlsx)».",
);

/**
 * The sheets of a workbook, hidden ones too. What a formula shows is taken, formulas are not
 * reckoned; a file that unpacks to too much is refused before it is unpacked.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Table[] | Said> {
  const unpacked = unpack(bytes);
  if ("rule" in unpacked) return unpacked;
  const other = otherKind(unpacked);
  if (other) return other;
  if ([...unpacked.values()].some(isEndless)) return damaged;
  const size = findSize(unpacked);
  if (size) return size;
  const parts = [...unpacked].map(prepare);
  if (parts.reduce((sum, [, part]) => sum + countTags(part), 0) > mostTags) return tooMany();
  try {
    const safe = zipSync(Object.fromEntries(parts), { level: 0 });
    // Numbers stay as they are written: of 1026499000000 no digit is lost.
    const options = { parseNumber: (text: string) => text };
    const sheets = await readExcelFile(new Uint8Array(safe).buffer, options);
    const marks = readMarks(unpacked);
    return sheets.map(({ sheet, data }, index) => {
      const rows = data.map((row) => row.map(textOf));
      const { merged = [], ...hidden } = marks[index] ?? {};
      return { sheet, rows: fillMerged(rows, merged), ...hidden };
    });
  } catch {
    // Whatever the library stumbles over is a fault of the file.
    return damaged;
  }
}

/** The parts that are texts, each once. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | Said {
  const seen = { bytes: 0, parts: 0 };
  const isHuge = (): boolean => seen.bytes > longest || seen.parts > mostParts;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (!/\.(?:xml|rels)$|^mimetype$|\.bin$/u.test(name)) return false;
        seen.bytes += Math.max(originalSize, size);
        seen.parts += 1;
        return !isHuge();
      },
    });
    if (!isHuge()) return new Map(Object.entries(parts));
  } catch {
    return damaged;
  }
  return refusal(
    "Файл слишком велик: в развёрнутом виде он занял бы больше 40 МБ.",
    "Скопируйте нужный список в новую книгу.",
  );
}

/** Other files that are zip archives, by what they have inside. */
function otherKind(parts: ReadonlyMap<string, Uint8Array>): Said | null {
  const names = [...parts.keys()];
  const advice = "Откройте файл и сохраните таблицу как «Книга Excel (*.xlsx)» или «CSV».";
  const mimetype = strFromU8(parts.get("mimetype") ?? new Uint8Array());
  if (mimetype.includes("opendocument.spreadsheet"))
    return refusal("Это таблица OpenDocument (.ods).", advice);
  if (names.includes("word/document.xml") || mimetype.includes("opendocument"))
    return refusal("Это документ, а не таблица.", advice);
  if (names.includes("xl/workbook.bin"))
    return refusal("Это двоичная книга Excel (.xlsb).", advice);
  return names.includes("xl/workbook.xml") ? null : refusal("Это архив, а не таблица.", advice);
}

/**
 * The library reads an error of a formula as nothing; as a text it is told, and so is a formula that
 * nobody has reckoned. Empty rows and cells that say their place are left out: a format set to the
 * end of a sheet leaves a million of them.
 */
function prepare([name, bytes]: [string, Uint8Array]): [string, Uint8Array] {
  if (!isSheet(name)) return [name, bytes];
  const xml = strFromU8(bytes)
    .replaceAll(/<(?:row|c)\s[^<>]*\/>/gu, (tag) => (/\sr\s*=/u.test(tag) ? "" : tag))
    .replaceAll(/(<c\b[^<>]*?\st\s*=\s*["'])e(["'])/gu, "$1str$2")
    .replaceAll(
      /<c(\s[^<>]*)>\s*<f\b[^<>]*(?:\/>|>[^<>]*<\/f>)\s*(<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/gu,
      // Of a text that is empty the value was reckoned.
      (cell, own: string, empty: string | undefined) =>
        empty !== undefined && /\st\s*=\s*["']str["']/u.test(own)
          ? cell
          : `<c${own.replace(/\st\s*=\s*["'][^"']*["']/u, "")} t="str"><v>${unreckoned}</v></c>`,
    );
  return [name, strToU8(xml)];
}

/** What no program writes, and what expressions and the library would take too long over. */
function isEndless(bytes: Uint8Array): boolean {
  const [opening, closing] = ["<".charCodeAt(0), ">".charCodeAt(0)];
  let at = bytes.indexOf(opening);
  while (at >= 0) {
    if (!bytes.subarray(at, at + longestTag).includes(closing)) return true;
    const next = bytes.indexOf(opening, at + 1);
    if (next - at > longestText) return true;
    at = next;
  }
  return false;
}

function countTags(bytes: Uint8Array): number {
  const opening = "<".charCodeAt(0);
  let tags = 0;
  for (let at = bytes.indexOf(opening); at >= 0; at = bytes.indexOf(opening, at + 1)) tags += 1;
  return tags;
}

function isSheet(name: string): boolean {
  return /^xl\/worksheets\/[^/]+\.xml$/u.test(name);
}

/** A cell far away makes the table as large as all before it. */
function findSize(parts: ReadonlyMap<string, Uint8Array>): Said | null {
  for (const [name, bytes] of parts) {
    if (!isSheet(name)) continue;
    const xml = strFromU8(bytes);
    let rows = 0;
    for (const [tag, own = ""] of xml.matchAll(/<row\b([^<>]*)>/gu)) {
      const number = Number(/(?:^|\s)r\s*=\s*["'](\d+)["']/u.exec(own)?.[1] ?? 0);
      if (number > 1_048_576) return damaged;
      if (!tag.endsWith("/>")) rows += 1;
    }
    for (const [tag, column = "", row = ""] of xml.matchAll(
      /<c\b[^<>]*?\sr\s*=\s*["']([A-Z]+)(\d+)["'][^<>]*>/gu,
    ))
      if (!tag.endsWith("/>") && (Number(row) > mostRows || numberOf(column) > mostColumns))
        return tooMany();
    if (rows > mostRows * 2) return tooMany();
  }
  return null;
}

function tooMany(): Said {
  return refusal(
    `В таблице больше ${mostRows} строк или ${mostColumns} столбцов.`,
    "Скопируйте нужный список в новую книгу: в конце листа могли остаться лишние ячейки.",
  );
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  if (typeof cell === "boolean") return cell ? "да" : "нет";
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}
