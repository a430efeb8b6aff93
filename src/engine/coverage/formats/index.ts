import type { Writers } from "../../writers/index.ts";
import type { Coverage } from "../coverage.ts";
import { makeTables } from "../tables.ts";
import { writeCsv } from "./csv.ts";
import { writeHtml } from "./html/write-html.ts";
import { writeJson } from "./json.ts";
import { makeTrees } from "./make-tree.ts";
import { writeXlsx } from "./xlsx.ts";

/** A file of the report. */
export interface CoverageFile {
  name: string;
  bytes: Uint8Array | string;
}

/** The calendar goes with every format. */
export { writeIcs } from "./ics.ts";

export type CoverageFormat = "html" | "json" | "xlsx" | "csv" | "docx" | "pdf";

/** Makes the files of one format; the writers of documents are opened when needed. */
type WriteCoverage = (
  coverage: Coverage,
  openWriters: () => Promise<Writers>,
) => CoverageFile[] | Promise<CoverageFile[]>;

/** The formats of the report by the name that users type. A new format is one line here. */
export const coverageFormats: Readonly<Record<CoverageFormat, WriteCoverage>> = {
  html: writeHtml,
  json: (coverage) => [{ name: "coverage.json", bytes: writeJson(coverage) }],
  xlsx: async (coverage) => [
    {
      name: "coverage.xlsx",
      bytes: await writeXlsx(makeTables(coverage), coverage.words, coverage.date),
    },
  ],
  csv: (coverage) =>
    makeTables(coverage).map((table) => ({ name: `${table.id}.csv`, bytes: writeCsv(table) })),
  docx: async (coverage, openWriters) => {
    const { docx } = await openWriters();
    return writeTrees(coverage, "docx", docx);
  },
  pdf: async (coverage, openWriters) => {
    const { pdf } = await openWriters();
    return writeTrees(coverage, "pdf", pdf);
  },
};

/** One after another, so that no more than one is in the making. */
async function writeTrees(
  coverage: Coverage,
  extension: string,
  write: Writers["pdf"],
): Promise<CoverageFile[]> {
  const files: CoverageFile[] = [];
  for (const { name, tree } of makeTrees(coverage))
    files.push({ name: `${name}.${extension}`, bytes: await write(tree) });
  return files;
}
