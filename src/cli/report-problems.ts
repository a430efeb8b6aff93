import picocolors from "picocolors";

import { readText } from "../files.ts";
import type { Problem } from "../problem.ts";
import { reportFormats } from "../reports/index.ts";
import type { Terminal } from "./terminal.ts";

interface ReportOptions {
  /** One of `reportFormats`; for people unless told. */
  format?: string;
  /** The day on which compliance was judged. */
  day?: string | null;
  /** Names all files that were looked into. */
  listFiles?: () => readonly string[];
}

/** The problems as a report; colours and lines that fit are for a terminal, null means none. */
export function reportProblems(
  problems: readonly Problem[],
  terminal: Pick<Terminal, "colours" | "width"> | null,
  { format = "pretty", day = null, listFiles = () => [] }: ReportOptions = {},
): string {
  const write = reportFormats[format];
  if (!write) throw new Error(`No such report format: ${format}`);
  const colors = picocolors.createColors(terminal?.colours ?? false);
  return write({ problems, day, listFiles, readText, width: terminal?.width ?? null, colors });
}
