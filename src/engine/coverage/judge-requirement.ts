import { ownValue } from "../base/own-value.ts";
import type { Problem } from "../problem.ts";
import { numericDate } from "../russian/dates.ts";
import type { Waived } from "../check/apply-settings.ts";
import type { DocumentShown, RequirementCoverage, Verdict } from "./coverage.ts";
import type { ToPlainWords } from "./plain-words.ts";
import type { DocumentWords, Evidence, Requirement } from "./requirement.ts";

/** What an organization has to show. */
export interface Showing {
  /** The kind of the main document, what it is called, and whether nobody has signed it. */
  main: { kind: string; words: DocumentWords; isDraft: boolean };
  /** What kinds of documents are called. */
  kinds: Readonly<Record<string, string>>;
  say: ToPlainWords;
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
 * A requirement is not met if its clauses do not stand in the main document, its outputs are not
 * there, or an error of the rules that watch over it is open. Else it is as good as what shows it.
 */
export function judgeRequirement(
  { id, part, text, clauses, outputs, rules = [] }: Requirement,
  found: Evidence,
  showing: Showing,
): RequirementCoverage {
  const inapplicable = whyInapplicable(found);
  const isApplicable = inapplicable === null;
  const waits = showing.waived.filter(({ problem }) => rules.includes(problem.rule));
  const faults = [
    ...missingClauses(clauses, outputs, showing),
    ...outputs.flatMap((output) => missingOutput(output, showing)),
    ...showing.errors
      .filter(({ rule }) => rules.includes(rule))
      .map((each) => sayOf(each, showing)),
  ];
  const gaps = findGaps(clauses, outputs, found, showing);
  const verdict = decide({ found, faults, waits, gaps });
  const reasons = [...faults, ...(faults.length === 0 && waits.length > 0 ? [] : gaps)];
  const [until = null] = waits.map(({ ignore }) => ignore.until).toSorted();
  return {
    id,
    part,
    partTitle: ownValue(showing.parts, part) ?? part,
    text,
    clauses: isApplicable ? clauses.flatMap((label) => showing.clauses?.get(label) ?? []) : [],
    documents: isApplicable ? outputs.flatMap((kind) => showing.documents.get(kind) ?? []) : [],
    evidence: inapplicable ?? (typeof found === "string" ? found : null),
    verdict,
    reasons: isApplicable ? [...reasons, ...waits.map((wait) => explainWait(wait, showing))] : [],
    until: isApplicable ? until : null,
  };
}

/** Why what the main document says is stated nowhere. */
export function tellDraft({ genitive }: DocumentWords): string {
  return `Пока есть только проект ${genitive}.`;
}

interface Found {
  found: Evidence;
  faults: readonly string[];
  waits: readonly Waived[];
  gaps: readonly string[];
}

function decide({ found, faults, waits, gaps }: Found): Verdict {
  if (whyInapplicable(found) !== null) return "inapplicable";
  if (faults.length > 0) return "unmet";
  if (waits.length > 0) return "waived";
  if (gaps.length > 0) return "unproven";
  return typeof found === "string" ? "confirmed" : "stated";
}

function whyInapplicable(found: Evidence): string | null {
  return found !== null && typeof found === "object" && "inapplicable" in found
    ? found.inapplicable
    : null;
}

/**
 * What keeps a requirement from being shown: data that are silent, and drafts, which show nothing by
 * themselves. What the data tell was done whether its clause is in force or not.
 */
function findGaps(
  clauses: readonly string[],
  outputs: readonly string[],
  found: Evidence,
  { main, documents, kinds }: Showing,
): string[] {
  const drafts = outputs.filter((kind) => {
    const shown = documents.get(kind) ?? [];
    return kind !== main.kind && shown.length > 0 && shown.every(({ isDraft }) => isDraft);
  });
  const names = drafts.map(
    (kind) => ownValue(kinds, kind) ?? documents.get(kind)?.at(-1)?.title ?? kind,
  );
  const noun = names.length === 1 ? "проект" : "проекты";
  const told = names.length === 0 ? [] : [`Пока только ${noun}: ${names.join(", ")}.`];
  if (typeof found === "string") return told;
  const isCarried = clauses.length > 0 || outputs.includes(main.kind);
  if (found === null && outputs.includes("data"))
    told.push("К этому дню в данных об этом ничего нет.");
  if (main.isDraft && isCarried) told.push(tellDraft(main.words));
  if (told.length === 0 && clauses.length === 0)
    told.push("К этому дню в данных об этом ничего нет.");
  return told;
}

/** In words for whoever does not keep the data. */
function sayOf({ message, owner, file }: Problem, { say }: Showing): string {
  return say(message, (owner?.file ?? file).split("/").at(-1) ?? "");
}

function explainWait({ problem, ignore }: Waived, showing: Showing): string {
  return `${sayOf(problem, showing)} Отложено по ${numericDate(ignore.until)}: ${ignore.reason}`;
}

/** Of a main document that could not be made this is told once, as of any output. */
function missingClauses(
  labels: readonly string[],
  outputs: readonly string[],
  { clauses, main: { kind, words }, kinds }: Showing,
): string[] {
  if (clauses === null)
    return labels.length === 0 || outputs.includes(kind) ? [] : [notMade(kind, kinds)];
  return labels.every((label) => clauses.has(label))
    ? []
    : [`В ${words.prepositional} нет пункта об этом.`];
}

function notMade(kind: string, kinds: Showing["kinds"]): string {
  return `Документа нет: ${ownValue(kinds, kind) ?? kind}.`;
}

/** `site`, or a kind of document; `data` and `check` are answered by evidence and by rules. */
function missingOutput(output: string, showing: Showing): string[] {
  switch (output) {
    case "check":
    case "data":
      return [];
    case "site":
      return showing.isPublic ? [] : [`На сайте ${showing.main.words.genitive} нет.`];
    default:
      return showing.documents.has(output) ? [] : [notMade(output, showing.kinds)];
  }
}
