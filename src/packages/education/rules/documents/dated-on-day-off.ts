import { listAdoptions } from "../../facts/adoptions.ts";
import { complianceRule } from "../compliance-rule.ts";
import { nameEdition } from "../../facts/name-edition.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { isDayOff } from "../../facts/workdays.ts";

/** Nobody signs or sits in council on a day off, unless a note says why. */
export const datedOnDayOff = complianceRule({
  id: "dated-on-day-off",
  severity: "warning",
  title: "Документы и протоколы датированы рабочими днями",
  why: "Дата в выходной вызывает вопрос: в этот день не работали. Чаще всего это опечатка или документ, оформленный задним числом.",
  source: "Статья 113 Трудового кодекса; производственный календарь",
  mend: "Исправьте дату. Если в этот день действительно работали, напишите в note, почему.",
  bad: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    adoption: { date: 2024-08-31 }
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - id: regulation-1
    adoption: { date: 2024-08-31 }
    note: Совет прошёл в субботу, приказ о работе в выходной день № 79 от 26.08.2024.
`,
  },
  reads: ["organization", "documents"],
  check({ organization, documents: { editions } }, report, { reference: { calendar } }) {
    const isOff = (day: string): boolean =>
      isDayOff(calendar, day) === true && !worksOn(organization.workingHours, day);
    const hint =
      "Проверьте дату. Если в этот день работали, добавьте к документу строку note с объяснением.";
    for (const [index, edition] of editions.entries()) {
      const { status, note, date } = edition;
      if (status === "repealed" || note !== undefined) continue;
      const name = nameEdition(edition);
      if (isOff(date))
        report("documents", ["editions", index, "date"], `${name}: это выходной день.`, hint);
      for (const { date: met, path } of listAdoptions(edition))
        if (met !== undefined && isOff(met))
          report(
            "documents",
            ["editions", index, ...path, "date"],
            `${name}: протокол датирован выходным днём, ${numericDate(met)}.`,
            hint,
          );
    }
  },
});

const weekends: Record<number, RegExp> = {
  6: /суббот|ежедневно|(?<!\p{L})сб(?!\p{L})/iu,
  0: /воскресень|ежедневно|(?<!\p{L})вс(?!\p{L})/iu,
};

/** A school that works on Saturdays names them in its hours; «суббота — выходной» is spared too. */
function worksOn(workingHours: string, day: string): boolean {
  return weekends[new Date(day).getUTCDay()]?.test(workingHours) ?? false;
}
