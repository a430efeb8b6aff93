import { compareText } from "./base/compare-text.ts";

/**
 * How grave a problem is: an error stops the run, a warning does not; an info asks for nothing, so it
 * is no task and no report counts it against anybody.
 */
export type Severity = "error" | "warning" | "info";

/**
 * What a problem is about. The papers: their data, texts, privacy; with an error there nothing is
 * made. The life of the organization: what was done late or not at all; papers are made all the same.
 */
export type Matter = "papers" | "life";

/** What people call a severity. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: "ошибка",
  warning: "предупреждение",
  info: "к сведению",
};

/**
 * A place in a source file that a person edits. Lines and columns count from 1 in UTF-16 code
 * units, as editors do; the end is exclusive and is absent where only a point is known.
 */
export interface SourceLocation {
  /** Path as the user would type it: relative to the folder the command was started in. */
  file: string;
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
  owner?: Owner;
}

/** Whose something is: known from where it was read, so that nobody reads it out of a path. */
export interface Owner {
  /** The name of the organization's folder; absent for what all organizations share. */
  organization?: string;
  /** The file as it is called in the organization's folder: `documents.yaml`. */
  file?: string;
  /** The kind of document whose text it is. */
  document?: string;
  /**
   * The value's way in its file by ids, not by numbers («editions.order-use.date»): it stays when
   * lines move.
   */
  record?: string;
}

/**
 * One thing wrong with the user's input: what was found and what was expected, in Russian;
 * the hint says what to type. `rule` is a stable kebab-case id.
 */
export interface Problem extends SourceLocation {
  rule: string;
  severity: Severity;
  message: string;
  hint?: string;
  /** The day (YYYY-MM-DD) by which it should be mended. */
  due?: string;
  /** What is wrong; the papers unless told. */
  about?: Matter;
  /** What mends it, where that leaves nothing to decide. */
  repair?: Repair;
  /** The way to the field that is not there: the place is that of what lacks it. */
  missing?: readonly (string | number)[];
}

/** Values of the file in which the problem stands, as they are (undefined: not there) and should be. */
export interface Repair {
  /** What a button says: «Заменить на «+7 (84574) 2-00-00»». */
  label: string;
  /** Whether a person has to look first: it is what was likely meant, or says that all is right. */
  needsLook?: true;
  edits: readonly { path: readonly (string | number)[]; old: unknown; value: unknown }[];
}

/** Another value in the place of one. */
export function replaceWith(
  path: readonly (string | number)[],
  old: unknown,
  value: string,
): Repair {
  return { label: `Заменить на «${value}»`, edits: [{ path, old, value }] };
}

/** A file as problems name it, and whose it is. */
export interface NamedFile {
  path: string;
  owner?: Owner | undefined;
}

/** A place in a file. */
export function locationIn(
  { path, owner }: NamedFile,
  position: Omit<SourceLocation, "file" | "owner"> = { line: 1, column: 1 },
): SourceLocation {
  return { file: path, ...position, ...(owner && { owner }) };
}

/** An error in a file as a whole. */
export function fileProblem(
  file: NamedFile,
  problem: Pick<Problem, "rule" | "message" | "hint">,
): Problem {
  return { ...locationIn(file), severity: "error", ...problem };
}

/**
 * The user's input cannot be used. Everything else that is thrown is a bug of ours and keeps its
 * stack.
 */
export class UserError extends Error {
  readonly problems: readonly Problem[];
  /** Private values of the data, which a report that others may read must not quote. */
  readonly internal: readonly string[];
  /** Names after which a quoted line says what is private; null for those of our package. */
  readonly privateFields: readonly string[] | null;

  constructor(
    problems: readonly Problem[],
    internal: readonly string[] = [],
    privateFields: readonly string[] | null = null,
  ) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.name = "UserError";
    this.problems = problems;
    this.internal = internal;
    this.privateFields = privateFields;
  }
}

export function isError({ severity }: Pick<Problem, "severity">): boolean {
  return severity === "error";
}

/** Whether a problem is about the papers, and not about what the organization did. */
export function isAboutPapers({ about }: Pick<Problem, "about">): boolean {
  return about !== "life";
}

/** Whether papers with this problem are not to be made. */
export function stopsMaking(problem: Pick<Problem, "severity" | "about">): boolean {
  return isError(problem) && isAboutPapers(problem);
}

/** By file, line and column, as a person reads; problems of one place keep their order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/**
 * Each mistake once: one in a loop, in a part that many documents include, or in a text that many
 * organizations share is one mistake.
 */
export function uniqueProblems(problems: readonly Problem[]): Problem[] {
  return uniqueBy(problems, ({ rule, file, line, column, message }) =>
    [rule, file, line, column, message].join("\n"),
  );
}

/** The same, but what one line of defaults means for several organizations is of each of them. */
export function uniqueByOrganization(problems: readonly Problem[]): Problem[] {
  return uniqueBy(problems, ({ rule, file, line, column, message, owner }) =>
    [rule, file, line, column, message, owner?.organization].join("\n"),
  );
}

function uniqueBy(problems: readonly Problem[], keyOf: (problem: Problem) => string): Problem[] {
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}

/** Of what a later check found, leaves out what stands where an earlier one found something. */
export function withoutConsequences(
  causes: readonly Problem[],
  found: readonly Problem[],
): Problem[] {
  const key = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;
  const places = new Set(causes.map(key));
  return [...causes, ...found.filter((problem) => !places.has(key(problem)))];
}
