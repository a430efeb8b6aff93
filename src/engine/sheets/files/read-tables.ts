import type { Said, Table } from "../table.ts";
import { decodeTable, readTextTables } from "./read-text-table.ts";
import { whatItIs } from "./what-it-is.ts";

/** The tables of a file, which is known by its bytes and not by its name; else why it cannot be used. */
export type ReadTables = { tables: readonly Table[] } | { fault: Said };

/** Reads a workbook (.xlsx), or a text with tables (.csv, .tsv, a page under the name of a workbook). */
export async function readTables(bytes: Uint8Array): Promise<ReadTables> {
  const nature = whatItIs(bytes);
  if (typeof nature !== "string") return { fault: nature };
  if (nature === "text") return answer(readTextTables(decodeTable(bytes)));
  // Its library is not loaded for texts.
  const { readWorkbook } = await import("./read-workbook.ts");
  return answer(await readWorkbook(bytes));
}

/** What a person pasted: a page if the clipboard has one, which keeps lines within cells, else a text. */
export function readPasted({ html = "", text = "" }: { html?: string; text?: string }): ReadTables {
  const ofPage = /<table\b/iu.test(html) ? readTextTables(`<html>${html}`) : null;
  if (ofPage && Array.isArray(ofPage)) return answer(ofPage);
  return answer(readTextTables(text));
}

function answer(read: readonly Table[] | Said): ReadTables {
  return "rule" in read ? { fault: read } : { tables: read };
}
