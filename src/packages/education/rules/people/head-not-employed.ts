import { headOn } from "../../facts/heads.ts";
import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { fullName } from "../../facts/staff.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** Orders are signed by somebody who works in the organization on the day. */
export const headNotEmployed = complianceRule({
  id: "head-not-employed",
  severity: "error",
  title: "Руководитель организации работает в ней",
  why: "Имя и должность руководителя печатаются в каждом приказе и в грифе утверждения. Документ, который подписывает бывший руководитель, недействителен.",
  source: "Требования H1 и H2: приказы издаёт руководитель",
  mend: "Запишите нового руководителя в assignments.yaml и поставьте его id в поле head.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: makarova, employedUntil: 2024-09-30 }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: makarova, employedUntil: 2024-10-01 }
`,
  },
  reads: ["organization", "assignments"],
  check({ organization, assignments }, report, { day }) {
    const { staff, file, path } = headOn({ organization, assignments }, day);
    const head = assignments.staff.find(({ id }) => id === staff);
    if (!head) return;
    const { employedFrom, employedUntil } = head;
    const hint =
      "Запишите head списком: прежний руководитель с днём until, новый с днём from. Или исправьте даты работы.";
    if (day < employedFrom)
      report(
        file,
        path,
        `Руководитель, ${fullName(head)}, работает только с ${numericDate(employedFrom)}.`,
        hint,
      );
    else if (employedUntil !== undefined && employedUntil < day) {
      const due = addDays(employedUntil, 1);
      report(
        file,
        path,
        `Руководитель, ${fullName(head)}, с ${numericDate(due)} здесь не работает.`,
        hint,
        due,
      );
    }
  },
});
