import { countNouns, type PluralForms } from "../russian/plural.ts";
import type { Problem, Severity } from "../problem.ts";

type Judged = Pick<Problem, "severity">;

/** How many problems there are that ask for something, of each severity. */
export function countProblems(problems: readonly Judged[]): { errors: number; warnings: number } {
  return { errors: countOf("error", problems), warnings: countOf("warning", problems) };
}

/** How much is told that asks for nothing. */
export function countInfos(problems: readonly Judged[]): number {
  return countOf("info", problems);
}

/**
 * «Найдено: 2 ошибки, 1 предупреждение»; what is for information stands apart. Null where nothing
 * was found.
 */
export function summarize(problems: readonly Problem[]): string | null {
  if (problems.length === 0) return null;
  const { errors, warnings } = countProblems(problems);
  const infos = countInfos(problems);
  const parts = [
    ...count(errors, ["ошибка", "ошибки", "ошибок"]),
    ...count(warnings, ["предупреждение", "предупреждения", "предупреждений"]),
  ];
  const found = parts.length === 0 ? "Ошибок не найдено" : `Найдено: ${parts.join(", ")}`;
  return infos === 0 ? found : `${found}. К сведению: ${infos}`;
}

function countOf(sought: Severity, problems: readonly Judged[]): number {
  return problems.filter(({ severity }) => severity === sought).length;
}

function count(number: number, forms: PluralForms): string[] {
  return number === 0 ? [] : [countNouns(number, forms)];
}
