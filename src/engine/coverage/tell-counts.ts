import { type OrganizationCoverage, type Verdict, verdicts, verdictWords } from "./coverage.ts";

/** «Требований 48: выполнено 45, не выполнено 2, не применимо 1. Ошибок 2, предупреждений 0.» */
export function tellCounts({
  requirements,
  counts,
  errors,
  warnings,
}: Pick<OrganizationCoverage, "requirements" | "counts" | "errors" | "warnings">): string {
  const found = `Ошибок ${errors}, предупреждений ${warnings}.`;
  if (requirements.length === 0)
    return `Требования не проверены: в данных есть ошибки, исправьте сначала их. ${found}`;
  return `Требований ${requirements.length}: ${tellVerdicts(counts)}. ${found}`;
}

/** «выполнено 17, не выполнено 1»: what there is none of is left out. */
export function tellVerdicts(counts: Record<Verdict, number>): string {
  return verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${verdictWords[verdict]} ${counts[verdict]}`)
    .join(", ");
}
