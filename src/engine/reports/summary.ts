import { countNouns, type PluralForms } from "../russian/plural.ts";
import type { Problem } from "../problem.ts";

/** How many problems of each severity there are. */
export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: problems.length - errors };
}

/** «Найдено: 2 ошибки, 1 предупреждение»; null where nothing was found. */
export function summarize(problems: readonly Problem[]): string | null {
  const { errors, warnings } = countProblems(problems);
  const parts = [
    ...count(errors, ["ошибка", "ошибки", "ошибок"]),
    ...count(warnings, ["предупреждение", "предупреждения", "предупреждений"]),
  ];
  return parts.length === 0 ? null : `Найдено: ${parts.join(", ")}`;
}

function count(number: number, forms: PluralForms): string[] {
  return number === 0 ? [] : [countNouns(number, forms)];
}
