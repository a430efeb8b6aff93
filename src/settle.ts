import { listOrganizations } from "./input/files.ts";
import { shown } from "./input/shown.ts";
import { sortProblems } from "./model/validate/sort-problems.ts";
import { type Problem, UserError } from "./problem.ts";
import { applySettings, type OpenedSettings, type Waived } from "./rules/apply-settings.ts";
import type { Scope } from "./run/scope.ts";
import { uniqueProblems } from "./unique-problems.ts";

/** Everything that is wrong with content/, warnings too, by file and line. */
export interface Findings {
  problems: Problem[];
  /** Problems with leave to wait. */
  waived: Waived[];
}

/** Where reglament.yaml does not hold, problems stay as the rules found them. */
export function settle(
  found: readonly Problem[],
  settings: OpenedSettings | null,
  { content, organizations, day }: Scope,
): Findings {
  const unique = uniqueProblems(found);
  if (!settings) return { problems: sortProblems(unique), waived: [] };
  const left = `${shown(content)}/organizations/`;
  const inspected = listOrganizations(content, organizations);
  const isInspected = (file: string): boolean =>
    !file.startsWith(left) || inspected.some((id) => file.startsWith(`${left}${id}/`));
  const { problems, waived } = applySettings(unique, settings, day ?? null, isInspected);
  return { problems: sortProblems(problems), waived };
}

/** Throws UserError if anything is an error. */
export function refuseErrors(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === "error")) throw new UserError(problems);
}
