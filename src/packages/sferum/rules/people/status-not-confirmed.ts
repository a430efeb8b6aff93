import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { fullName, isAway, isEmployed } from "../../../education/facts/staff.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** The administrator confirms whoever has joined as an employee (requirement A11). */
export const statusNotConfirmed = complianceRule({
  id: "status-not-confirmed",
  severity: "error",
  title: "Статус «сотрудник» подтверждён",
  why: "Кто присоединился, но не подтверждён, может оказаться посторонним со ссылкой из чужих рук. Пока статус не подтверждён, и работнику доступно не всё.",
  source: "Требование A11: подтверждение статуса «сотрудник»",
  mend: "Подтвердите статус на платформе и запишите день в statusConfirmedOn. Постороннего удалите.",
  days: 14,
  bad: {
    day: "2024-09-25",
    files: `
# assignments.yaml
staff:
  - { id: gromova, joinedOn: 2024-09-10, statusConfirmedOn: }
`,
  },
  good: {
    day: "2024-09-24",
    files: `
# assignments.yaml
staff:
  - { id: gromova, joinedOn: 2024-09-10, statusConfirmedOn: }
`,
  },
  reads: ["assignments"],
  check({ assignments }, report, { day, days }) {
    for (const [index, member] of assignments.staff.entries()) {
      const { joinedOn, statusConfirmedOn = "9999-12-31" } = member;
      if (joinedOn === undefined || statusConfirmedOn <= day || !isEmployed(member, day)) continue;
      if (isAway(member, day)) continue;
      const due = addDays(joinedOn, days);
      if (day <= due) continue;
      report(
        "assignments",
        ["staff", index, "joinedOn"],
        `${fullName(member)} на платформе с ${numericDate(joinedOn)}, а статус «сотрудник» не подтверждён.`,
        "Подтвердите статус на платформе и запишите день в statusConfirmedOn.",
        due,
      );
    }
  },
});
