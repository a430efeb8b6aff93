import { complianceRule } from "../compliance-rule.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** The administrator makes the group of the staff (requirement A5). */
export const missingStaffGroup = complianceRule({
  id: "missing-staff-group",
  severity: "error",
  title: "На платформе создана группа «Сотрудники»",
  why: "В эту группу ведут приглашения всех работников. Пока её нет, педагогам некуда присоединиться.",
  source: "Требование A5: группа «Сотрудники»",
  mend: "Создайте группу на платформе и запишите её в groups.yaml с видом staff и днём создания.",
  days: 14,
  bad: {
    files: `
# groups.yaml
groups:
  - { id: employees, createdOn: }
`,
  },
  good: {
    files: `
# groups.yaml
groups:
  - { id: employees, createdOn: 2024-09-09 }
`,
  },
  reads: ["organization", "groups"],
  check({ organization: { registeredOn }, groups: { groups } }, report, { day, days }) {
    if (registeredOn === undefined) return;
    const due = addDays(registeredOn, days);
    const isMade = ({ kind, createdOn = "9999-12-31" }: (typeof groups)[number]): boolean =>
      kind === "staff" && createdOn <= day;
    if (day <= due || groups.some(isMade)) return;
    const planned = groups.findIndex(({ kind }) => kind === "staff");
    report(
      "groups",
      planned < 0 ? ["groups"] : ["groups", planned, "id"],
      planned < 0 ? "Нет группы «Сотрудники»." : "Группа «Сотрудники» ещё не создана на платформе.",
      planned < 0
        ? "Создайте группу и запишите её в groups: kind: staff."
        : "Создайте группу и запишите день в createdOn.",
      due,
    );
  },
});
