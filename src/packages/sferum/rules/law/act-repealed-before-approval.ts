import { listCitations } from "../../facts/cited-acts.ts";
import { nameAct } from "../../../education/facts/name-act.ts";
import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** A Regulation rests on acts that were in force when it was approved (requirement G3). */
export const actRepealedBeforeApproval = complianceRule({
  id: "act-repealed-before-approval",
  severity: "error",
  about: "papers",
  title: "Положение ссылается на акты, которые действовали в день утверждения",
  why: "Положение, утверждённое со ссылкой на отменённый акт, было с изъяном с первого дня, и проверяющий это увидит.",
  source: "Требование G3; часть 1 статьи 30 Федерального закона № 273-ФЗ",
  mend: "Уберите акт из legalBasis платформы, замените его действующим и примите новую редакцию Положения.",
  bad: {
    files: `
# reference/acts.yaml
acts:
  - { id: r-210, status: repealed, repealedOn: 2024-09-02 }
# documents.yaml
editions:
  - { id: regulation-1, date: 2024-09-02 }
`,
  },
  good: {
    files: `
# reference/acts.yaml
acts:
  - { id: r-210, status: in-force }
# documents.yaml
editions:
  - { id: regulation-1, date: 2024-09-02 }
`,
  },
  reads: ["organization", "documents"],
  check(data, report, { reference }) {
    for (const { edition, index, act } of listCitations(data, reference)) {
      const { repealedOn } = act;
      if (repealedOn === undefined || edition.date < repealedOn) continue;
      report(
        "documents",
        ["editions", index, "date"],
        `Положение от ${numericDate(edition.date)} ссылается на акт, который к тому дню утратил силу (с ${numericDate(repealedOn)}): ${nameAct(act)}.`,
        `Замените «${act.id}» в legalBasis платформы действующим актом и примите новую редакцию.`,
      );
    }
  },
});
