import { standing } from "../../facts/is-signed.ts";
import { addWorkdays } from "../../facts/workdays.ts";
import { complianceRule } from "../compliance-rule.ts";
import { isRegulation } from "../../facts/name-edition.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** Ten working days from approval to publication (requirement F4; 273-FZ, article 29, part 3; Government resolution № 1802, point 16). */
const workdays = 10;

/** A public document is on the official site in time; until the term ends there is nothing to say. */
export const latePublication = complianceRule({
  id: "late-publication",
  severity: "error",
  title: "Положение размещено на сайте за десять рабочих дней",
  why: "Сведения на официальном сайте обновляют не позже десяти рабочих дней после изменения. Опоздание видно по датам и попадает в акт проверки.",
  source:
    "Требование F4; часть 3 статьи 29 Федерального закона № 273-ФЗ; пункт 16 Правил, утверждённых постановлением Правительства РФ от 20.10.2021 № 1802",
  mend: "Разместите документ и запишите дату в publishedOn. Срок уже прошёл — объясните причину исключением в reglament.yaml.",
  bad: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    publishedOn: 2024-09-17
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    publishedOn: 2024-09-16
`,
  },
  reads: ["documents"],
  check({ documents }, report, { day, reference }) {
    for (const [index, edition] of documents.editions.entries()) {
      const { date, status, publishedOn } = edition;
      if (!isRegulation(edition) || !standing.has(status)) continue;
      const due = addWorkdays(reference.calendar, date, workdays);
      if (due === null || (publishedOn ?? day) <= due) continue;
      report(
        "documents",
        ["editions", index, publishedOn === undefined ? "id" : "publishedOn"],
        publishedOn === undefined
          ? `Положение от ${numericDate(date)} не размещено на сайте, а срок истёк ${numericDate(due)}.`
          : `Положение от ${numericDate(date)} размещено ${numericDate(publishedOn)}, позже срока: он истёк ${numericDate(due)}.`,
        `${publishedOn === undefined ? "Разместите Положение и запишите этот день в publishedOn." : "Если день размещения другой, исправьте publishedOn."} Срок — десять рабочих дней после утверждения (часть 3 статьи 29 Федерального закона № 273-ФЗ, постановление Правительства № 1802).`,
        due,
      );
    }
  },
});
