import { ownValue } from "../base/own-value.ts";
import type { Problem } from "../problem.ts";
import { numericDate } from "../russian/dates.ts";
import type { Waived } from "../check/apply-settings.ts";
import type { DocumentShown, RequirementCoverage, Verdict } from "./coverage.ts";
import type { DocumentWords, Evidence, Requirement } from "./requirement.ts";

/** What an organization has to show. */
export interface Showing {
  /** The kind of the main document, and what it is called. */
  main: { kind: string; words: DocumentWords };
  /** What its parts are called. */
  parts: Readonly<Record<string, string>>;
  /** Numbers of its clauses by label; null where it could not be made. */
  clauses: ReadonlyMap<string, string> | null;
  /** The documents that were made, by kind. */
  documents: ReadonlyMap<string, readonly DocumentShown[]>;
  /** Whether everybody can read the main document on the site. */
  isPublic: boolean;
  /** Errors that are open. */
  errors: readonly Problem[];
  /** Errors with leave to wait. */
  waived: readonly Waived[];
}

/**
 * A requirement is met if its clauses stand in the main document, its outputs are there and no error
 * of the rules that watch over it is open.
 */
export function judgeRequirement(
  { id, part, text, clauses, outputs, rules = [] }: Requirement,
  found: Evidence,
  showing: Showing,
): RequirementCoverage {
  const isApplicable = found === null || typeof found === "string";
  const waits = showing.waived.filter(({ problem }) => rules.includes(problem.rule));
  const reasons = [
    ...missingClauses(clauses, outputs, showing),
    ...outputs.flatMap((output) => missingOutput(output, found, showing)),
    ...showing.errors.filter(({ rule }) => rules.includes(rule)).map(({ message }) => message),
  ];
  const verdict = decide(isApplicable, reasons.length > 0, waits.length > 0);
  const [until = null] = waits.map(({ ignore }) => ignore.until).toSorted();
  return {
    id,
    part,
    partTitle: ownValue(showing.parts, part) ?? part,
    text,
    clauses: isApplicable ? clauses.flatMap((label) => showing.clauses?.get(label) ?? []) : [],
    documents: isApplicable ? outputs.flatMap((kind) => showing.documents.get(kind) ?? []) : [],
    evidence: isApplicable ? found : found.inapplicable,
    verdict,
    reasons: isApplicable ? [...reasons, ...waits.map(explainWait)] : [],
    until: isApplicable ? until : null,
  };
}

function decide(isApplicable: boolean, isMissing: boolean, waits: boolean): Verdict {
  if (!isApplicable) return "inapplicable";
  if (isMissing) return "unmet";
  return waits ? "waived" : "met";
}

function explainWait({ problem, ignore }: Waived): string {
  return `${problem.message} Отложено по ${numericDate(ignore.until)}: ${ignore.reason}`;
}

/** Of a main document that could not be made this is told once, as of any output. */
function missingClauses(
  labels: readonly string[],
  outputs: readonly string[],
  { clauses, main: { kind, words } }: Showing,
): string[] {
  if (clauses === null) return labels.length === 0 || outputs.includes(kind) ? [] : [notMade(kind)];
  return labels
    .filter((label) => !clauses.has(label))
    .map((label) => `В ${words.prepositional} нет пункта с меткой «${label}».`);
}

function notMade(kind: string): string {
  return `Документ «${kind}» не сделан.`;
}

/** `site`, `data` and `check` (which its rules answer), or a kind of document. */
function missingOutput(output: string, found: Evidence, showing: Showing): string[] {
  switch (output) {
    case "check":
      return [];
    case "data":
      return found === null ? ["К этому дню в данных об этом ничего нет."] : [];
    case "site":
      return showing.isPublic ? [] : [`На сайте ${showing.main.words.genitive} нет.`];
    default:
      return showing.documents.has(output) ? [] : [notMade(output)];
  }
}
