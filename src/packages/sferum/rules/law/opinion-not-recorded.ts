import { numericDate } from "../../../../engine/russian/dates.ts";
import { listAdoptions } from "../../../education/facts/adoptions.ts";
import { councilsOf } from "../../../education/facts/councils.ts";
import { isRegulation } from "../../../education/facts/name-edition.ts";
import { isSigned } from "../../../education/facts/life-of-editions.ts";
import { sinceMax } from "../../facts/since-max.ts";
import { complianceRule } from "../compliance-rule.ts";

/** Parents have a say in an act that touches them and their children (requirement M1). */
export const opinionNotRecorded = complianceRule({
  id: "opinion-not-recorded",
  severity: "warning",
  title: "Мнение совета родителей о Положении учтено",
  why: "Положение затрагивает права детей и родителей. Акты, о которых совет родителей не спросили, прокуроры опротестовывают.",
  source: "Требование M1; часть 3 статьи 30 Федерального закона № 273-ФЗ",
  mend: "Проведите заседание совета и запишите его мнение рядом с решением о принятии (adoption): совет, номер и дату протокола и role: opinion, то есть мнение.",
  bad: {
    files: `
# organization.yaml
bodies:
  - { id: pedagogical-council, name: Педагогический совет }
  - { id: parents-council, name: Совет родителей }
# documents.yaml
editions:
  - id: regulation-1
    date: 2025-09-01
    inForceFrom: 2025-09-01
    adoption: { body: pedagogical-council, protocol: "1", date: 2025-08-29 }
`,
  },
  good: {
    files: `
# organization.yaml
bodies:
  - { id: pedagogical-council, name: Педагогический совет }
  - { id: parents-council, name: Совет родителей }
# documents.yaml
editions:
  - id: regulation-1
    date: 2025-09-01
    inForceFrom: 2025-09-01
    adoption:
      - { body: pedagogical-council, protocol: "1", date: 2025-08-29 }
      - { body: parents-council, role: opinion, protocol: "2", date: 2025-08-28 }
`,
  },
  reads: ["organization", "documents"],
  follows: ["body"],
  check({ organization, documents }, report) {
    for (const [index, edition] of documents.editions.entries()) {
      if (!isRegulation(edition) || !isSigned(edition) || edition.status === "repealed") continue;
      if (edition.date < sinceMax) continue;
      const councils = councilsOf(organization, "parents", edition.date);
      const asked = listAdoptions(edition).map(({ body }) => body);
      const [council] = councils;
      if (council === undefined || councils.some(({ id }) => asked.includes(id))) continue;
      report(
        "documents",
        ["editions", index, edition.adoption === undefined ? "id" : "adoption"],
        `Положение от ${numericDate(edition.date)} утверждено, а мнение родителей не записано (${council.name}).`,
        `Если совет высказался, запишите рядом с решением о принятии (adoption) второе: номер и дату протокола, body: ${council.id} — так этот совет назван в organization.yaml — и role: opinion, то есть мнение. Если нет — проведите заседание и утвердите новую редакцию.`,
      );
    }
  },
});
