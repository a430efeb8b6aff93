import { complianceRule } from "../compliance-rule.ts";
import { nameEdition } from "../../facts/name-edition.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** What is on the site has been approved (requirement F4). */
export const publicationBeforeApproval = complianceRule({
  id: "publication-before-approval",
  severity: "error",
  title: "На сайте размещён уже утверждённый документ",
  why: "Проект, выложенный до утверждения, принимают за действующий документ, а даты на сайте противоречат датам в самом документе.",
  source: "Требование F4; часть 3 статьи 29 Федерального закона № 273-ФЗ",
  mend: "Сверьте publishedOn с датой на сайте, а date — с документом. Если на сайте лежит проект, замените его подписанным документом и запишите день замены.",
  bad: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    date: 2024-09-02
    publishedOn: 2024-08-30
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    date: 2024-09-02
    publishedOn: 2024-09-02
`,
  },
  reads: ["documents"],
  check({ documents }, report) {
    for (const [index, edition] of documents.editions.entries()) {
      const { date, publishedOn } = edition;
      if (publishedOn === undefined || publishedOn >= date) continue;
      report(
        "documents",
        ["editions", index, "publishedOn"],
        `${nameEdition(edition)}: день размещения на сайте, ${numericDate(publishedOn)}, раньше даты документа.`,
        "На сайт ставят утверждённый документ. Проверьте publishedOn и date.",
      );
    }
  },
});
