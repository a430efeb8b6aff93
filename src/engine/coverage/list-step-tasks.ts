import { ownValue } from "../base/own-value.ts";
import {
  asksFor,
  type Findings,
  type RequirementCoverage,
  type Stage,
  type Task,
} from "./coverage.ts";
import type { JudgedRun } from "./judge-coverage.ts";
import { countNouns } from "../russian/plural.ts";
import { tellDraft } from "./judge-requirement.ts";
import type { Way } from "./requirement.ts";
import { noDemand, type Shown } from "./shown.ts";

/**
 * What is to be done for requirements that are not met or cannot be shown, where no problem that is
 * open says it already, as they come on the way. What waits for nothing but the signature of the main
 * document is one task.
 */
export function listStepTasks(
  organization: string,
  requirements: readonly RequirementCoverage[],
  { requirements: demands, coverage }: JudgedRun,
  { problems }: Findings,
  termOf: (requirement: string) => string | null,
): Task[] {
  const open = new Set(
    problems.filter(({ severity }) => severity !== "info").map(({ rule }) => rule),
  );
  const rulesOf = new Map(demands.map(({ id, rules = [] }) => [id, rules]));
  const isTold = ({ id, verdict }: RequirementCoverage): boolean =>
    verdict === "unmet" && rulesOf.get(id)?.some((rule) => open.has(rule)) === true;
  const shown = coverage ?? noDemand;
  const places = new Map(Object.keys(shown.way.steps).map((id, index) => [id, index]));
  const asked = requirements
    .filter((each) => asksFor(each.verdict) && !isTold(each))
    .toSorted((a, b) => (places.get(a.id) ?? Infinity) - (places.get(b.id) ?? Infinity) || 0);
  const draft = tellDraft(shown.words);
  const isWaiting = ({ reasons }: RequirementCoverage): boolean =>
    reasons.every((reason) => reason === draft);
  const waiting = asked.filter(isWaiting);
  const make = (own: readonly RequirementCoverage[], message: string): Task[] =>
    makeTask(organization, own, message, shown, termOf);
  return [
    ...make(waiting, waiting.length === 1 ? tellOne(waiting) : tellSeveral(draft, waiting.length)),
    ...asked
      .filter((each) => !isWaiting(each))
      .flatMap((each) => make([each], tellOne([waiting.length > 0 ? without(each, draft) : each]))),
  ];
}

/** What a task of its own says is not said again in each of the others. */
function without(requirement: RequirementCoverage, said: string): RequirementCoverage {
  return { ...requirement, reasons: requirement.reasons.filter((reason) => reason !== said) };
}

function tellOne([requirement]: readonly RequirementCoverage[]): string {
  return requirement ? [requirement.text, ...requirement.reasons].join(" ") : "";
}

function tellSeveral(draft: string, count: number): string {
  const nouns = countNouns(count, ["требование", "требования", "требований"]);
  return `${draft} Ждут его утверждения: ${nouns}.`;
}

/** One task for requirements, told by the first of them; none for none. */
function makeTask(
  organization: string,
  own: readonly RequirementCoverage[],
  message: string,
  { way }: Shown,
  termOf: (requirement: string) => string | null,
): Task[] {
  const [first] = own;
  if (!first) return [];
  const due = own.flatMap(({ id }) => termOf(id) ?? []).toSorted()[0];
  const advice = ownValue(way.steps, first.id)?.advice ?? first.text;
  return [
    {
      rule: `requirement-${first.verdict}`,
      severity: first.verdict === "unmet" ? "error" : "warning",
      ...{ message, hint: advice, told: { message, advice } },
      ...{ file: null, line: null, waived: null },
      owner: { organization, file: "", record: `requirements.${first.id}` },
      requirements: own.map(({ id }) => id),
      ...(due !== undefined && { due }),
      stage: stageOf(first.id, way),
    },
  ];
}

/** The stage to which a rule belongs, by the first requirement that it watches over. */
export function stageTasks({ requirements, coverage }: JudgedRun): (rule: string) => Stage | null {
  const stages = new Map<string, Stage | null>();
  for (const { id, rules = [] } of requirements)
    for (const rule of rules)
      stages.set(rule, stages.get(rule) ?? stageOf(id, (coverage ?? noDemand).way));
  return (rule) => stages.get(rule) ?? null;
}

function stageOf(requirement: string, { stages, steps }: Way): Stage | null {
  const step = ownValue(steps, requirement);
  const found = step && stages[step.stage];
  return found === undefined ? null : { order: (step?.stage ?? 0) + 1, title: found.title };
}
