import picocolors from "picocolors";

import { readText as readSource } from "../node/input/disk-folder.ts";
import { pathFromRepository } from "../node/input/path-base.ts";
import type { defaultPackage } from "../index.ts";
import { ownValue } from "../engine/base/own-value.ts";
import type { Problem } from "../engine/problem.ts";
import { reportFormats } from "../engine/reports/index.ts";
import { createMask, type Mask, maskProblem } from "../engine/reports/mask-private.ts";
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
  /** Private values of the data; the report hides them unless only the user sees it. */
  internal?: readonly string[];
  /** The names of fields that hold what is private; those of our package unless told. */
  privateFields?: readonly string[];
  /**
   * The folder from which machine formats name files; the repository unless told, null where the
   * files are none of this disk.
   */
  pathBase?: string | null | undefined;
}

/**
 * The problems as a report; colours and lines that fit are for a terminal, null means none. What is
 * private is whole on a private terminal alone: all other reports go to who may not know it.
 */
export async function reportProblems(
  problems: readonly Problem[],
  terminal: Pick<Terminal, "colours" | "width" | "isPrivate"> | null,
  options: ReportOptions = {},
): Promise<string> {
  const { format = "pretty", day = null, listFiles = () => [], readText = readSource } = options;
  const load = ownValue(reportFormats, format);
  if (!load) throw new Error(`No such report format: ${format}`);
  const write = await load();
  const unread = new Set(problems.flatMap(({ rule, file }) => (rule === "unreadable" ? file : [])));
  const isForPeople = format === "pretty";
  const isWhole = isForPeople && terminal?.isPrivate === true;
  const mask = isWhole ? (text: string) => text : await maskFor(options);
  const { pathBase } = options;
  const isAsTyped = isForPeople || pathBase === null;
  const named = isAsTyped ? (file: string) => file : pathFromRepository(pathBase);
  return write({
    problems: problems.map((problem) =>
      maskProblem({ ...problem, file: named(problem.file) }, mask),
    ),
    // People read of a rule where it is explained.
    families: isForPeople ? [] : (await loadPackage()).families,
    day,
    listFiles: () => listFiles().map(named),
    readText: (file) => {
      // What the program itself did not read, nobody is shown.
      const text = unread.has(file) ? null : readText(file);
      return text === null ? null : mask(text);
    },
    width: terminal?.width ?? null,
    colors: picocolors.createColors(terminal?.colours ?? false),
  });
}

async function maskFor({ internal = [], privateFields }: ReportOptions): Promise<Mask> {
  const fields = privateFields ?? (await loadPackage()).internalFields;
  return createMask({ values: internal, fields });
}

/** All rules come with it, and take long to load. */
async function loadPackage(): Promise<typeof defaultPackage> {
  return (await import("../index.ts")).defaultPackage;
}
