import { complianceRule } from "../compliance-rule.ts";
import { isRegulation } from "../../facts/name-edition.ts";
import { startOf, statusOn } from "../../facts/life-of-editions.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** A Regulation is read again from time to time (requirements G4, F2). */
export const reviewOverdue = complianceRule({
  id: "review-overdue",
  severity: "warning",
  title: "Положение перечитывают не реже раза в три года",
  why: "Законы, порядки и люди меняются. Положение, которое давно не перечитывали, описывает то, чего уже нет.",
  source: "Требования G4 и F2",
  mend: "Перечитайте Положение. Менять нечего — запишите день в reviewedOn; есть что — примите новую редакцию.",
  bad: {
    day: "2027-09-03",
    files: `
# documents.yaml
editions:
  - { id: regulation-1, inForceFrom: 2024-09-02 }
`,
  },
  good: {
    day: "2027-09-03",
    files: `
# documents.yaml
editions:
  - { id: regulation-1, inForceFrom: 2024-09-02, reviewedOn: 2027-08-27 }
`,
  },
  days: 1095,
  reads: ["documents"],
  check({ documents }, report, { day, days }) {
    for (const [index, edition] of documents.editions.entries()) {
      const { status, reviewedOn } = edition;
      if (!isRegulation(edition) || status !== "in-force") continue;
      if (statusOn(edition, documents.editions, day) === "repealed") continue;
      const last = reviewedOn ?? startOf(edition);
      const due = addDays(last, days);
      if (day <= due) continue;
      report(
        "documents",
        ["editions", index, reviewedOn === undefined ? "id" : "reviewedOn"],
        reviewedOn === undefined
          ? `Положение действует с ${numericDate(last)} и с тех пор не пересматривалось.`
          : `Положение последний раз пересматривали ${numericDate(last)}.`,
        "Перечитайте его. Если менять нечего, запишите день в reviewedOn.",
        due,
      );
    }
  },
});
