import type { Waived } from "../check/apply-settings.ts";
import type { Problem } from "../problem.ts";
import type { DocumentWords, Figure, Requirement } from "./requirement.ts";

/**
 * What can be shown of a requirement: the data tell that it was done; the main document, in force,
 * says so and no more is asked; nothing shows it, since the data are silent or there are drafts
 * alone; it is not met, whatever they tell; it may wait; it does not concern the organization.
 */
export type Verdict = "confirmed" | "stated" | "unproven" | "unmet" | "waived" | "inapplicable";

/** In the order in which figures are told. */
export const verdicts = [
  "confirmed",
  "stated",
  "unproven",
  "unmet",
  "waived",
  "inapplicable",
] as const;

/** What people read of a verdict. */
export function nameVerdict(verdict: Verdict, { prepositional }: DocumentWords): string {
  const names: Readonly<Record<Verdict, string>> = {
    confirmed: "подтверждено данными",
    stated: `записано в ${prepositional}`,
    unproven: "подтвердить нечем",
    unmet: "не выполнено",
    waived: "отложено",
    inapplicable: "не применимо",
  };
  return names[verdict];
}

/** Whether something has to be done. */
export function asksFor(verdict: Verdict): boolean {
  return verdict === "unmet" || verdict === "unproven";
}

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
  /** Names that are printed letter by letter, wherever they stand; not in files for programs. */
  officialNames?: readonly string[];
  /** Empty where mistakes in the data keep the requirements from being judged. */
  requirements: RequirementCoverage[];
  counts: Record<Verdict, number>;
  /** What the package counts: those who have joined, links that were used. */
  figures: Figure[];
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
  /** Nobody has signed it: it shows nothing. */
  isDraft?: true;
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
  /** Why it is not met or cannot be shown, or what waits and why. */
  reasons: string[];
  /** The last day of leave to wait (YYYY-MM-DD). */
  until: string | null;
}

/** Something to do: a problem to mend, or a requirement that is not met or cannot be shown. */
export interface Task extends Pick<
  Problem,
  "rule" | "severity" | "message" | "hint" | "owner" | "due"
> {
  /** Where the problem lies; null for a requirement, which lies nowhere. */
  file: string | null;
  line: number | null;
  /** What is amiss and what to do, for whoever does not keep the data. */
  told: { message: string; advice: string };
  /** The step of the way from nothing to all in order; null for what belongs to none. */
  stage: Stage | null;
  /** No law and no record gives the day: it is proposed. */
  isPlanned?: true;
  /** The ids of the requirements that it is for, where it mends no problem. */
  requirements?: string[];
  /** Leave to wait, from reglament.yaml. */
  waived: { until: string; reason: string } | null;
}

/** A step of the way of an organization that begins. */
export interface Stage {
  /** From 1. */
  order: number;
  title: string;
}

/** What was found: problems that are open, and those with leave to wait. */
export interface Findings {
  problems: readonly Problem[];
  waived: readonly Waived[];
}
