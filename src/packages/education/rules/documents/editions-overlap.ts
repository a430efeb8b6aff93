import { complianceRule } from "../compliance-rule.ts";
import { isInForce, startOf } from "../../facts/in-force.ts";
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
  mend: "Закройте прежнюю редакцию: статус repealed, inForceUntil — последний день перед началом новой.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: regulation-2, kind: regulation, edition: 2, date: 2024-09-30, status: in-force }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: regulation-1, status: repealed, inForceUntil: 2024-09-29 }
  - { id: regulation-2, kind: regulation, edition: 2, date: 2024-09-30, status: in-force }
`,
  },
  reads: ["documents"],
  check({ documents: { editions } }, report, { day }) {
    for (const [earlier, later] of pairEditions(editions)) {
      const { inForceUntil, status } = earlier;
      const start = startOf(later);
      const isOpen = inForceUntil === undefined;
      const overlaps = isOpen
        ? status === "in-force" && isInForce(later, day)
        : later.status !== "draft" && start <= inForceUntil;
      if (!overlaps) continue;
      const end = isOpen ? "не закрыта" : `действует по ${numericDate(inForceUntil)}`;
      report(
        "documents",
        ["editions", editions.indexOf(earlier), isOpen ? "status" : "inForceUntil"],
        `Редакция № ${earlier.edition} ${end}, а редакция № ${later.edition} — уже с ${numericDate(start)}.`,
        `Поставьте прежней редакции status: repealed и inForceUntil: ${addDays(start, -1)}.`,
      );
    }
  },
});
