import picocolors from "picocolors";

import { readText as readSource } from "../node/input/disk-folder.ts";
import { defaultPackage } from "../index.ts";
import { ownValue } from "../engine/base/own-value.ts";
import type { Problem } from "../engine/problem.ts";
import { reportFormats } from "../engine/reports/index.ts";
import type { Terminal } from "./terminal.ts";

interface ReportOptions {
  /** One of `reportFormats`; for people unless told. */
  format?: string;
  /** The day on which compliance was judged. */
  day?: string | null;
  /** Names all files that were looked into. */
  listFiles?: () => readonly string[];
  /** The text of a file whose lines are shown; those of sources unless told. */
  readText?: (file: string) => string | null;
}

/** The problems as a report; colours and lines that fit are for a terminal, null means none. */
export async function reportProblems(
  problems: readonly Problem[],
  terminal: Pick<Terminal, "colours" | "width"> | null,
  options: ReportOptions = {},
): Promise<string> {
  const { format = "pretty", day = null, listFiles = () => [], readText = readSource } = options;
  const load = ownValue(reportFormats, format);
  if (!load) throw new Error(`No such report format: ${format}`);
  const write = await load();
  const colors = picocolors.createColors(terminal?.colours ?? false);
  return write({
    problems,
    families: defaultPackage.families,
    day,
    listFiles,
    readText,
    width: terminal?.width ?? null,
    colors,
  });
}
