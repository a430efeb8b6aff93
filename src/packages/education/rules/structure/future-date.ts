import { isDay } from "../../../../engine/base/is-day.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import type { Path } from "../../../../engine/yaml/yaml-file.ts";
import { eachField } from "../../facts/each-field.ts";
import { asOfDay, lastEventPlace } from "../../facts/last-event.ts";
import { isSigned } from "../../facts/life-of-editions.ts";
import type { EducationData } from "../../files.ts";
import { complianceRule } from "../compliance-rule.ts";

/** What can only have happened. */
const past =
  /^(?:createdOn|joinedOn|statusConfirmedOn|usedOn|revokedOn|registeredOn|publishedOn|reviewedOn|signedOn|on)$/;

const files = ["organization", "groups", "assignments", "documents"] as const;

/** What is told as done has been done. */
export const futureDate = complianceRule({
  id: "future-date",
  severity: "warning",
  title: "О том, что сделано, не пишут будущим днём",
  why: "Дата из будущего — почти всегда опечатка в годе. Реестры и списки без своей даты получат её и станут бумагами ещё не наступившего дня.",
  source: "Порядок учёта: дата события — день, когда оно произошло",
  mend: "Исправьте опечатку; сделанное записывают, когда оно сделано. Намеченную перемену (приём, новый руководитель) можно записать и заранее: тогда добавьте в organization.yaml строку asOf с сегодняшним днём, и реестры, списки и памятки останутся на нём.",
  bad: {
    day: "2027-01-11",
    files: `
# assignments.yaml
staff:
  - { id: karimova, statusConfirmedOn: 2028-09-12 }
`,
  },
  good: {
    day: "2027-01-11",
    files: `
# assignments.yaml
staff:
  - { id: karimova, statusConfirmedOn: 2024-09-12 }
`,
  },
  reads: files,
  check(data, report, { day }) {
    const told = new Set<string>();
    for (const file of files)
      for (const { path, date } of listPast(data[file])) {
        if (date <= day) continue;
        told.add(date);
        report(
          file,
          path,
          `Этот день, ${numericDate(date)}, позже дня проверки, ${numericDate(day)}.`,
          "Опечатку исправьте. Если событие только намечено, запишите его, когда оно произойдёт. Если проверяете на прошедший день, а событие уже было, менять ничего не нужно.",
        );
      }
    const last = asOfDay(data);
    if (data.organization.asOf === undefined && day < last && !told.has(last)) {
      const [first, ...inside] = lastEventPlace(data) ?? [];
      const file = files.find((each) => each === first);
      report(
        file ?? "organization",
        file ? inside : ["name"],
        `Последнее событие в данных${besideDrafts(data, last)} — ${numericDate(last)} — позже дня проверки, ${numericDate(day)}: реестры, списки и памятки составят днём ${numericDate(last)}.`,
        `Если это ещё впереди, добавьте в файл organization.yaml строку «asOf: ${day}» (по состоянию на этот день), а когда день наступит, уберите или поправьте. Если день проверки прошедший, укажите его и при сборке: --date ${day}.`,
      );
    }
  },
});

/** What a draft is to bring about does not count, even where it stands on a later day. */
function besideDrafts({ documents }: Pick<EducationData, "documents">, last: string): string {
  const isLater = documents.editions.some(
    (each) => !isSigned(each) && (each.inForceFrom ?? each.date) > last,
  );
  return isLater ? ", не считая того, что назначено проектами приказов," : "";
}

function listPast(file: unknown): { path: Path; date: string }[] {
  return [...eachField(file)].flatMap(({ path, key, value: date }) =>
    past.test(key) && typeof date === "string" && isDay(date) ? [{ path, date }] : [],
  );
}
