import { listAdoptions } from "../../facts/adoptions.ts";
import type { EducationData } from "../../files.ts";
import type { DataContext } from "../../../../engine/check/contexts.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import type { Rule } from "../../../../engine/check/rule.ts";

/** A document is adopted by a council first and approved by an order then (requirement G2). */
export const adoptionAfterApproval: Rule<DataContext<EducationData>> = {
  id: "adoption-after-approval",
  severity: "error",
  title: "Протокол о принятии не позже приказа об утверждении",
  why: "Положение сначала принимает коллегиальный орган, потом утверждает руководитель. Обратный порядок на первой же странице показывает проверяющему, что процедура нарушена.",
  source: "Требование G2; часть 3 статьи 30 Федерального закона № 273-ФЗ",
  mend: "Сверьте обе даты с протоколом и приказом. Если приказ действительно издан раньше, издайте новый.",
  bad: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    adoption: { body: pedagogical-council, protocol: "1", date: 2024-09-03 }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    adoption: { body: pedagogical-council, protocol: "1", date: 2024-08-30 }
`,
  },
  check({ data }, report) {
    const editions = data.documents?.editions ?? [];
    for (const [index, edition] of editions.entries()) {
      const order = editions.find(({ id }) => id === edition.approvedBy);
      const late = listAdoptions(edition).find(({ date = "" }) => order && date > order.date);
      if (!order || late?.date === undefined) continue;
      report(
        "documents",
        ["editions", index, ...late.path, "date"],
        `Протокол от ${numericDate(late.date)} позже приказа об утверждении от ${numericDate(order.date)}.`,
        `Документ сначала принимают, потом утверждают. Проверьте обе даты: протокола и приказа («${order.id}»).`,
      );
    }
  },
};
