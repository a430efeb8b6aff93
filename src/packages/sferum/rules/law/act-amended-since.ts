import { listCitations } from "../../facts/cited-acts.ts";
import { nameAct } from "../../../education/facts/name-act.ts";
import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** When an act changes, the Regulation is read again: a review or a new edition answers it. */
export const actAmendedSince = complianceRule({
  id: "act-amended-since",
  severity: "warning",
  title: "После изменения акта Положение перечитали",
  why: "Изменения в акте могут менять и то, что должно быть в Положении. Пока его не перечитали, этого никто не знает.",
  source: "Требования G3 и G4",
  mend: "Прочитайте изменения. Менять в Положении нечего — запишите день в reviewedOn; есть что — примите новую редакцию.",
  bad: {
    files: `
# reference/acts.yaml
acts:
  - { id: pp-1241, amendedOn: 2024-09-20 }
`,
  },
  good: {
    files: `
# reference/acts.yaml
acts:
  - { id: pp-1241, amendedOn: 2024-09-20 }
# documents.yaml
editions:
  - { id: regulation-1, reviewedOn: 2024-09-23 }
`,
  },
  reads: ["organization", "documents"],
  check(data, report, { day, reference }) {
    for (const { edition, index, act } of listCitations(data, reference)) {
      const { amendedOn = "", status } = act;
      const read = edition.reviewedOn ?? edition.date;
      if (status === "repealed" || amendedOn <= read || day < amendedOn) continue;
      report(
        "documents",
        ["editions", index, edition.reviewedOn === undefined ? "id" : "reviewedOn"],
        `С ${numericDate(amendedOn)} действует новая редакция акта, на который ссылается Положение от ${numericDate(edition.date)}: ${nameAct(act)}.`,
        "Прочитайте изменения. Если в Положении менять нечего, запишите день в reviewedOn.",
      );
    }
  },
});
