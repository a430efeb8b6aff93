import type { Writers } from "../writers/index.ts";
import type { Coverage } from "./coverage.ts";
import type { CoverageFile, CoverageFormat } from "./formats/index.ts";

/** The files of a report, one or (CSV) several. `getWriters` is asked for PDF alone. */
export async function writeReport(
  coverage: Coverage,
  format: CoverageFormat,
  getWriters?: () => Promise<Writers>,
): Promise<CoverageFile[]> {
  const { coverageFormats } = await import("./formats/index.ts");
  return coverageFormats[format](coverage, () => {
    if (!getWriters) throw new TypeError("A report in PDF needs writers: see openWriters.");
    return getWriters();
  });
}

/** The tasks of a report that have a day, as a calendar (RFC 5545); `folder` is the content folder. */
export async function writeCalendar(coverage: Coverage, folder: string): Promise<string> {
  const { writeIcs } = await import("./formats/index.ts");
  return writeIcs(coverage, folder);
}
