import { complianceRule } from "../compliance-rule.ts";
import { nameEdition } from "../../facts/name-edition.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** Nothing holds before it is signed (requirement F1). */
export const forceBeforeApproval = complianceRule({
  id: "force-before-approval",
  severity: "error",
  title: "Документ действует не раньше, чем подписан",
  why: "До подписания документа никто не обязан его исполнять: всё, что сделано по нему раньше, сделано без основания.",
  source: "Требование F1; часть 1 статьи 30 Федерального закона № 273-ФЗ",
  mend: "Сверьте inForceFrom и date с самим документом. Если документ подписан позже, чем собирались, начните и действие с этого дня.",
  bad: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    date: 2024-09-02
    inForceFrom: 2024-09-01
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    date: 2024-09-02
    inForceFrom: 2024-09-02
`,
  },
  reads: ["documents"],
  check({ documents }, report) {
    for (const [index, edition] of documents.editions.entries()) {
      const { date, inForceFrom } = edition;
      if (inForceFrom === undefined || inForceFrom >= date) continue;
      report(
        "documents",
        ["editions", index, "inForceFrom"],
        `${nameEdition(edition)}: начало действия, ${numericDate(inForceFrom)}, раньше даты документа.`,
        "Документ не может действовать, пока не подписан. Проверьте inForceFrom и date.",
      );
    }
  },
});
