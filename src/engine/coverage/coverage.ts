import type { Waived } from "../check/apply-settings.ts";
import type { Problem } from "../problem.ts";
import type { DocumentWords, Requirement } from "./requirement.ts";

/** Met, not met, not applicable to this organization, or not met with leave to wait. */
export type Verdict = "met" | "unmet" | "waived" | "inapplicable";

/** In the order in which figures are told. */
export const verdicts = ["met", "unmet", "waived", "inapplicable"] as const;

/** What people read of a verdict. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  met: "выполнено",
  unmet: "не выполнено",
  waived: "отложено",
  inapplicable: "не применимо",
};

/** How requirements are met on a day: the worst organizations first. Internal: it names people. */
export interface Coverage {
  /** YYYY-MM-DD. */
  date: string;
  /** What the main document is called. */
  words: DocumentWords;
  organizations: OrganizationCoverage[];
  /** What is amiss in files that all organizations share. */
  shared: Task[];
}

export interface OrganizationCoverage {
  /** The name of its folder. */
  id: string;
  /** The short name; the id where the data have mistakes. */
  name: string;
  /** Empty where mistakes in the data keep the requirements from being judged. */
  requirements: RequirementCoverage[];
  counts: Record<Verdict, number>;
  errors: number;
  warnings: number;
  tasks: Task[];
}

/** A document that was made. */
export interface DocumentShown {
  kind: string;
  /** Short: «Приказ от 02.09.2024 № 86». */
  title: string;
  /** The main document, which is told by its clauses. */
  isMain?: true;
}

/** A row of the matrix. */
export interface RequirementCoverage extends Pick<Requirement, "id" | "part" | "text"> {
  /** What its part of the main document is called. */
  partTitle: string;
  /** Numbers in this organization's main document: "2.1.1". */
  clauses: string[];
  /** The documents that show it. */
  documents: DocumentShown[];
  /** What the data tell of it, in a phrase; null where they tell nothing. */
  evidence: string | null;
  verdict: Verdict;
  /** Why it is not met, or what waits and why. */
  reasons: string[];
  /** The last day of leave to wait (YYYY-MM-DD). */
  until: string | null;
}

/** A problem as something to do. */
export interface Task extends Pick<
  Problem,
  "rule" | "severity" | "message" | "hint" | "file" | "line" | "owner" | "due"
> {
  /** Leave to wait, from reglament.yaml. */
  waived: { until: string; reason: string } | null;
}

/** What was found: problems that are open, and those with leave to wait. */
export interface Findings {
  problems: readonly Problem[];
  waived: readonly Waived[];
}
