import { listRepeals } from "../../facts/life-of-editions.ts";
import { nameEdition } from "../../facts/name-edition.ts";
import { complianceRule } from "../compliance-rule.ts";

/** A document loses its force by another one, or on a day that it names itself. */
export const repealedByNothing = complianceRule({
  id: "repealed-by-nothing",
  severity: "warning",
  title: "Утративший силу документ отменён другим документом или имеет последний день",
  why: "Локальный акт действует, пока его не отменят. Если отмены нет, проверяющий сочтёт действующими обе редакции.",
  source: "Федеральный закон № 273-ФЗ, ст. 30: порядок принятия локальных нормативных актов",
  mend: "Запишите документ, который отменяет этот: следующую редакцию или приказ с repeals. Если срок был назван в самом документе, поставьте inForceUntil.",
  bad: {
    files: `
# documents.yaml
editions:
  - { id: order-appointment-additional, status: repealed }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - { id: order-appointment-additional, status: repealed, inForceUntil: 2024-12-31 }
`,
  },
  reads: ["documents"],
  check({ documents: { editions } }, report) {
    const repeals = listRepeals(editions);
    for (const [index, edition] of editions.entries()) {
      if (edition.status !== "repealed" || edition.inForceUntil !== undefined) continue;
      if (repeals.has(edition.id)) continue;
      report(
        "documents",
        ["editions", index, "status"],
        `${nameEdition(edition)}: силу документ утратил, а отменил его неизвестно какой.`,
        `Добавьте к документу, который его отменил, строку repeals: [${edition.id}].`,
      );
    }
  },
});
