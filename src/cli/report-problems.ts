import picocolors from "picocolors";

import { readText } from "../files.ts";
import type { Problem } from "../problem.ts";
import { reportFormats } from "../reports/index.ts";

/** The problems as a report of one of `reportFormats`. */
export function reportProblems(
  problems: readonly Problem[],
  format: string,
  colours: boolean,
  day: string | null = null,
): string {
  const write = reportFormats[format];
  if (!write) throw new Error(`No such report format: ${format}`);
  return write({ problems, day, readText, colors: picocolors.createColors(colours) });
}
