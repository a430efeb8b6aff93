import { addDays } from "../../../../engine/base/add-days.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { startOf, statusOn } from "../../../education/facts/life-of-editions.ts";
import { nameAct } from "../../../education/facts/name-act.ts";
import { listCitations } from "../../facts/cited-acts.ts";
import { complianceRule } from "../compliance-rule.ts";

/** An act that ends before the Regulation is read again would be cited when it is gone (requirement G3). */
export const actExpiring = complianceRule({
  id: "act-expiring",
  severity: "info",
  title: "Срок актов, на которые ссылается Положение, не кончится раньше его пересмотра",
  why: "Положение перечитывают раз в три года. Акт со сроком может кончиться раньше, и Положение останется со ссылкой, которая ничего не обосновывает.",
  source: "Требования G3 и F2",
  mend: "Делать сейчас ничего не нужно. К последнему дню акта узнайте, продлён ли он и какой акт пришёл на замену.",
  bad: {
    day: "2026-03-02",
    files: `
# reference/acts.yaml
acts:
  - { id: pp-1241, validUntil: 2026-12-31 }
`,
  },
  good: {
    day: "2026-03-02",
    files: `
# reference/acts.yaml
acts:
  - { id: pp-1241, validUntil: 2027-12-31 }
`,
  },
  days: 1095,
  reads: ["organization", "documents"],
  check(data, report, { day, days, reference }) {
    for (const { edition, index, act } of listCitations(data, reference)) {
      const { validUntil } = act;
      if (validUntil === undefined || validUntil < day || edition.status === "draft") continue;
      if (statusOn(edition, data.documents.editions, day) === "repealed") continue;
      const review = addDays(edition.reviewedOn ?? startOf(edition), days);
      if (review <= validUntil) continue;
      report(
        "documents",
        ["editions", index, "id"],
        `Положение от ${numericDate(edition.date)} пересматривают к ${numericDate(review)}, а акт, на который оно ссылается, действует только по ${numericDate(validUntil)}: ${nameAct(act)}.`,
        `К этому дню узнайте, продлён ли акт, и исправьте его срок в перечне правовых актов или замените «${act.id}» в legalBasis и примите новую редакцию Положения.`,
        validUntil,
      );
    }
  },
});
