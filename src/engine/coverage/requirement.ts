import type { Cases } from "../russian/cases.ts";

/** The main document in the midst of a sentence: «требования Положения», «в Положении». */
export type DocumentWords = Pick<Cases, "genitive" | "prepositional">;

/** A demand on the organization, as a package lists them. */
export interface Requirement {
  /** Short and stable. */
  id: string;
  /** The part of the main document that it belongs to. */
  part: string;
  text: string;
  /** Labels of clauses of the main document that carry it. */
  clauses: string[];
  /** What shows it: `site`, `data`, `check`, or a kind of document. */
  outputs: string[];
  /** The rules that watch over it. */
  rules?: string[];
}

/**
 * What the data tell of a requirement, in a short phrase; null where they tell nothing. Where the
 * organization has no such matter at all, why the requirement does not apply to it. What the data
 * know and only the signature of the main document will state, awaits it.
 */
export type Evidence = string | null | { inapplicable: string } | { awaits: "signature" };

/** How much of something is done: «присоединились 9 из 10». */
export interface Figure {
  /** What is counted, as it stands in a table. */
  title: string;
  done: number;
  of: number;
}

/** What meets a requirement, for whoever begins. */
export interface Step {
  /** The place of its stage among those of the package. */
  stage: number;
  /** What to do, as a sentence. */
  advice: string;
}

/** The way from nothing to all in order: stages one after another with
 * the working days that each takes, and a step for each requirement. */
export interface Way {
  stages: readonly { title: string; workdays: number }[];
  /** By the ids of requirements. */
  steps: Readonly<Record<string, Step>>;
}
