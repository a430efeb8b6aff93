import { nameVerdict, type OrganizationCoverage, type Verdict, verdicts } from "./coverage.ts";
import type { DocumentWords } from "./requirement.ts";

/** «Требований 48: подтверждено данными 30, не выполнено 2, не применимо 1. Ошибок 2, предупреждений 0.» */
export function tellCounts(
  {
    requirements,
    counts,
    errors,
    warnings,
  }: Pick<OrganizationCoverage, "requirements" | "counts" | "errors" | "warnings">,
  words: DocumentWords,
): string {
  const found = `Ошибок ${errors}, предупреждений ${warnings}.`;
  if (requirements.length === 0)
    return `Требования не проверены: в данных есть ошибки, исправьте сначала их. ${found}`;
  return `Требований ${requirements.length}: ${tellVerdicts(counts, words)}. ${found}`;
}

/** «подтверждено данными 17, не выполнено 1»: what there is none of is left out. */
export function tellVerdicts(counts: Record<Verdict, number>, words: DocumentWords): string {
  return verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${nameVerdict(verdict, words)} ${counts[verdict]}`)
    .join(", ");
}
