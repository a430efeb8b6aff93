import type { Colors } from "picocolors/types.js";
import type { PageFamily } from "../check/rule-pages.ts";
import type { Problem } from "../problem.ts";

/** What a report is made from. */
export interface ReportInput {
  /** In the order in which they are to be read. */
  problems: readonly Problem[];
  /** The pages of all rules. */
  families: readonly PageFamily[];
  /** The day (YYYY-MM-DD) on which compliance was judged; null where it was not. */
  day: string | null;
  /** Names all files that were looked into, with problems and without. */
  listFiles: () => readonly string[];
  /** Columns of the terminal; null where the report does not go to one: then lines stay whole. */
  width: number | null;
  /** The text of a file that a problem names; null where it cannot be had. */
  readText: (file: string) => string | null;
  /** From picocolors, on or off; formats for machines ignore it. */
  colors: Colors;
}

/** Makes the whole output of one format; it ends with a line break. */
export type WriteReport = (input: ReportInput) => string;
