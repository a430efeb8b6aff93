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
    countWords(errors, { one: "ошибка", few: "ошибки", many: "ошибок" }),
    countWords(warnings, { one: "предупреждение", few: "предупреждения", many: "предупреждений" }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `Найдено: ${parts.join(", ")}`;
}

interface PluralForms {
  one: string;
  few: string;
  many: string;
}

function countWords(count: number, forms: PluralForms): string | null {
  if (count === 0) return null;
  const category = new Intl.PluralRules("ru").select(count);
  const form = category === "one" || category === "few" ? forms[category] : forms.many;
  return `${count} ${form}`;
}
