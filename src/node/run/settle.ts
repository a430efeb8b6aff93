import { listOrganizations } from "../input/files.ts";
import { shown } from "../input/shown.ts";
import { sortProblems } from "../../engine/check/sort-problems.ts";
import { type Problem, UserError } from "../../engine/problem.ts";
import {
  applySettings,
  type OpenedSettings,
  type Waived,
} from "../../engine/check/apply-settings.ts";
import type { Scope } from "./scope.ts";
import { uniqueProblems } from "../../engine/base/unique-problems.ts";

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
