import { countNouns, type PluralForms } from "../russian/plural.ts";
import type { Problem, Severity } from "../problem.ts";

/** How many problems of each severity there are. */
export function countProblems(problems: readonly Pick<Problem, "severity">[]): Counts {
  const count = (sought: Severity): number =>
    problems.filter(({ severity }) => severity === sought).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

interface Counts {
  errors: number;
  warnings: number;
  /** What asks for nothing. */
  infos: number;
}

/** «Найдено: 2 ошибки, 1 предупреждение»; what is for information stands apart. */
export function summarize(problems: readonly Problem[]): string {
  const { errors, warnings, infos } = countProblems(problems);
  const parts = [
    ...count(errors, ["ошибка", "ошибки", "ошибок"]),
    ...count(warnings, ["предупреждение", "предупреждения", "предупреждений"]),
  ];
  const found = parts.length === 0 ? "Ошибок не найдено" : `Найдено: ${parts.join(", ")}`;
  return infos === 0 ? found : `${found}. К сведению: ${infos}`;
}

function count(number: number, forms: PluralForms): string[] {
  return number === 0 ? [] : [countNouns(number, forms)];
}
