import type { Severity } from "../../problem.ts";

/**
 * A short page of a check that is no rule: the reading of files, their form, a run of the program.
 * Such checks have no examples of their own and cannot be softened or waived.
 */
export interface BasicPage {
  id: string;
  severity: Severity;
  /** What must hold, without a full stop. */
  title: string;
  /** What to do when it does not hold. */
  mend: string;
}

/** The same by id, as families write it: nearly all of them are errors. */
export type BasicFamily = Readonly<Record<string, Omit<BasicPage, "id" | "severity">>>;
