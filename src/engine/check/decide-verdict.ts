import {
  isError,
  type Problem,
  sortProblems,
  uniqueByOrganization,
  UserError,
} from "../problem.ts";
import { applySettings, type OpenedSettings, type Waived } from "./apply-settings.ts";

/** Everything that is wrong with content, warnings too, by file and line. */
export interface Verdict {
  problems: Problem[];
  /** Problems with leave to wait. */
  waived: Waived[];
}

/**
 * What is said in the end of all that was found: each thing once, with the severity of the settings,
 * without what has leave to wait. `organizations` are those that were looked at; where reglament.yaml
 * does not hold, problems stay as the rules found them.
 */
export function decideVerdict(
  found: readonly Problem[],
  settings: OpenedSettings | null,
  organizations: readonly string[],
  day: string | null,
): Verdict {
  const unique = uniqueByOrganization(found);
  if (!settings) return { problems: sortProblems(unique), waived: [] };
  const isInspected = (file: string): boolean => {
    const [folder, ...steps] = file.split("/");
    return folder !== "organizations" || steps.some((step) => organizations.includes(step));
  };
  const { problems, waived } = applySettings(unique, settings, day, isInspected);
  return { problems: sortProblems(problems), waived };
}

/** Throws UserError if anything is an error. */
export function refuseErrors(problems: readonly Problem[]): void {
  if (problems.some(isError)) throw new UserError(problems);
}
