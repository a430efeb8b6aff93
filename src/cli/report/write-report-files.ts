import { type Coverage, type CoverageFormat, writeCalendar, writeReport } from "../../index.ts";
import { openWriters } from "../../node/input/open-writers.ts";
import { type StagedFolder, writeStaged } from "../../node/output/outputs.ts";

/** The formats of a report, as users are told of them. */
export const reportFormats = ["html", "json", "xlsx", "csv", "docx", "pdf"] as const;

/** Writes a report and its calendar; `folder` is the content folder. Answers with the names. */
export async function writeReportFiles(
  staged: StagedFolder,
  coverage: Coverage,
  { folder, formats }: { folder: string; formats: readonly CoverageFormat[] },
): Promise<string[]> {
  const names: string[] = [];
  const write = (name: string, bytes: Uint8Array | string): void => {
    writeStaged(staged, name, bytes);
    // Pages of organizations are led to by the first one.
    if (!name.includes("/")) names.push(name);
  };
  for (const format of new Set(formats))
    for (const { name, bytes } of await writeReport(coverage, format, openWriters))
      write(name, bytes);
  write("tasks.ics", await writeCalendar(coverage, folder));
  return names;
}
