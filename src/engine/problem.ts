/** How grave a problem is: an error stops the run, a warning does not. */
export type Severity = "error" | "warning";

/**
 * A place in a source file that a person edits. Lines and columns count from 1 in UTF-16 code
 * units, as editors do; the end is exclusive and is absent where only a point is known.
 */
export interface Place {
  /** Path as the user would type it: relative to the folder the command was started in. */
  file: string;
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
}

/**
 * One thing wrong with the user's input: what was found and what was expected, in Russian;
 * the hint says what to type. `rule` is a stable kebab-case id.
 */
export interface Problem extends Place {
  rule: string;
  severity: Severity;
  message: string;
  hint?: string;
  /**
   * The value's way in its file by ids, not by numbers («editions.order-use.date»): it stays when
   * lines move.
   */
  record?: string;
  /** The day (YYYY-MM-DD) by which it should be mended. */
  due?: string;
}

/**
 * The user's input cannot be used. Everything else that is thrown is a bug of ours and keeps its
 * stack.
 */
export class UserError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.name = "UserError";
    this.problems = problems;
  }
}
