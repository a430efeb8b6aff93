import { numericDate } from "../../../../engine/russian/dates.ts";
import { nameAct } from "../../../education/facts/name-act.ts";
import { listCitations } from "../../facts/cited-acts.ts";
import { complianceRule } from "../compliance-rule.ts";

/** An act may have a term; after it a Regulation needs another basis (requirement G3). */
export const actExpired = complianceRule({
  id: "act-expired",
  severity: "warning",
  title: "Срок актов, на которые ссылается Положение, не истёк",
  why: "У многих актов есть последний день. После него ссылка ничего не обосновывает, а новый акт обычно уже издан.",
  source: "Требование G3; раздел 1 Положения",
  mend: "Узнайте, какой акт пришёл на замену, исправьте legalBasis и примите новую редакцию Положения. Если срок продлили, исправьте validUntil в reference/acts.yaml.",
  bad: {
    day: "2028-03-01",
    files: `
# reference/acts.yaml
acts:
  - { id: pp-1241, validUntil: 2028-02-29 }
`,
  },
  good: {
    day: "2028-02-29",
    files: `
# reference/acts.yaml
acts:
  - { id: pp-1241, validUntil: 2028-02-29 }
`,
  },
  reads: ["organization", "documents"],
  check(data, report, { day, reference }) {
    for (const { edition, index, act } of listCitations(data, reference)) {
      const { validUntil } = act;
      if (validUntil === undefined || day <= validUntil) continue;
      report(
        "documents",
        ["editions", index, "id"],
        `Истёк срок акта, на который ссылается Положение от ${numericDate(edition.date)}: ${nameAct(act)} (действовал по ${numericDate(validUntil)}).`,
        `Замените «${act.id}» в legalBasis и примите новую редакцию Положения; если срок продлили, исправьте его в перечне правовых актов.`,
      );
    }
  },
});
