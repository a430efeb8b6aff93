import type { FileName } from "../model/validate/create-validators.ts";
import type { Path } from "../model/validate/yaml-file.ts";
import type { Place, Problem, Severity } from "../problem.ts";

/** Notes a problem about the value at a path of a file. */
type Report = (file: FileName, path: Path, message: string, hint?: string) => void;

/** Where the value at a path of a file stands. */
export type FindPlace = (file: FileName, path: Path) => Place;

/**
 * A check that looks across fields or files. `title` says in Russian what must hold; the context
 * is what the rule looks at.
 */
export interface Rule<Context> {
  id: string;
  severity: Severity;
  title: string;
  check: (context: Context, report: Report) => void;
}

/** All problems that the rules find, in the order of the rules. */
export function runRules<Context>(
  rules: readonly Rule<Context>[],
  context: Context,
  findPlace: FindPlace,
): Problem[] {
  const problems: Problem[] = [];
  for (const { id, severity, check } of rules) {
    check(context, (file, path, message, hint) => {
      const place = findPlace(file, path);
      problems.push({ rule: id, severity, ...place, message, ...(hint !== undefined && { hint }) });
    });
  }
  return problems;
}
