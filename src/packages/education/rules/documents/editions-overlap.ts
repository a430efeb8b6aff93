import { complianceRule } from "../compliance-rule.ts";
import { isSigned, startOf } from "../../facts/life-of-editions.ts";
import { pairEditions } from "../../facts/pair-editions.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** A new edition takes the place of the former one (requirement F2). */
export const editionsOverlap = complianceRule({
  id: "editions-overlap",
  severity: "error",
  title: "В один день действует только одна редакция",
  why: "Две действующие редакции противоречат друг другу: непонятно, по какой работать и какую показывать проверяющему.",
  source: "Требование F2; часть 1 статьи 30 Федерального закона № 273-ФЗ",
  mend: "Уберите inForceUntil прежней редакции: она действует до дня, когда начинается новая. Или исправьте начало новой.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: regulation-1, inForceUntil: 2024-12-31 }
  - { id: regulation-2, kind: regulation, edition: 2, date: 2024-09-30, status: in-force }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: regulation-1, inForceUntil: 2024-09-29 }
  - { id: regulation-2, kind: regulation, edition: 2, date: 2024-09-30, status: in-force }
`,
  },
  reads: ["documents"],
  check({ documents: { editions } }, report) {
    for (const [earlier, later] of pairEditions(editions)) {
      const { inForceUntil } = earlier;
      const start = startOf(later);
      if (inForceUntil === undefined || !isSigned(later) || inForceUntil < start) continue;
      report(
        "documents",
        ["editions", editions.indexOf(earlier), "inForceUntil"],
        `Редакция № ${earlier.edition} действует по ${numericDate(inForceUntil)}, а редакция № ${later.edition} — уже с ${numericDate(start)}.`,
        `Уберите inForceUntil: прежняя редакция утрачивает силу сама, ${numericDate(addDays(start, -1))} — её последний день. Или исправьте начало новой.`,
      );
    }
  },
});
