import type { Ignore, Settings } from "../generated/types.ts";
import type { SourceLocation, Problem } from "../problem.ts";
import { numericDate } from "../russian/dates.ts";
import { addDays } from "../base/add-days.ts";

/**
 * What reglament.yaml says, and where, as plain data: the data hold, and the rules that it names
 * exist.
 */
export interface OpenedSettings {
  data: Settings;
  /** The content folder, as files of problems begin. */
  folder: string;
  /** Where each ignore tells its rule and its last day. */
  ignorePlaces: readonly Record<"rule" | "until", SourceLocation>[];
}

/** A problem that an ignore keeps back for a time. */
export interface Waived {
  problem: Problem;
  ignore: Ignore;
}

/**
 * Gives problems the severity of the settings and takes out those that are ignored. With a day
 * (YYYY-MM-DD) the ignores are judged too: an expired one holds no longer and is an error, one
 * that matches nothing is a warning. `isInspected` tells whether a file, as an ignore names it, was
 * looked at in this run.
 */
export function applySettings(
  problems: readonly Problem[],
  { data: { rules = [], ignores = [] }, folder, ignorePlaces }: OpenedSettings,
  day: string | null,
  isInspected: (file: string) => boolean,
): { problems: Problem[]; waived: Waived[] } {
  const severities = new Map(rules.map(({ rule, severity }) => [rule, severity]));
  const isExpired = ({ until }: Ignore): boolean => day !== null && until < day;
  const valid = ignores.filter((ignore) => !isExpired(ignore));
  const waived: Waived[] = [];
  const kept: Problem[] = [];
  for (const problem of problems) {
    const severity = severities.get(problem.rule) ?? problem.severity;
    const ignore = valid.find((each) => covers(each, problem, folder));
    if (ignore) waived.push({ problem, ignore });
    else if (severity !== "off") kept.push({ ...problem, severity });
  }
  if (day === null) return { problems: kept, waived };
  const used = new Set(waived.map(({ ignore }) => ignore));
  const verdicts = [...ignores.entries()].flatMap(([index, ignore]) => {
    const place = ignorePlaces[index];
    if (!place) return [];
    if (isExpired(ignore)) return [expired(ignore, place.until)];
    const isIdle = !used.has(ignore) && isInspected(ignore.file);
    return isIdle ? [unused(ignore, place.rule)] : [];
  });
  return { problems: [...kept, ...verdicts], waived };
}

function covers({ rule, file, record }: Ignore, problem: Problem, folder: string): boolean {
  if (problem.rule !== rule || problem.file !== `${folder}/${file}`) return false;
  return record === undefined || `${problem.owner?.record ?? ""}.`.startsWith(`${record}.`);
}

function expired({ rule, until }: Ignore, place: SourceLocation): Problem {
  return {
    rule: "expired-ignore",
    severity: "error",
    ...place,
    message: `Исключение из правила «${rule}» действовало по ${numericDate(until)} и больше не действует.`,
    hint: "Исправьте то, что отложили, и удалите исключение. Если решено подождать ещё, поставьте новую дату.",
    due: addDays(until, 1),
    about: "life",
  };
}

function unused({ rule }: Ignore, place: SourceLocation): Problem {
  return {
    rule: "unused-ignore",
    severity: "warning",
    ...place,
    message: `Исключению из правила «${rule}» ничего не соответствует.`,
    hint: "Если замечание исправлено, удалите исключение. Если нет, сверьте в нём правило, файл и запись.",
  };
}
