import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { fullName, isAway, isEmployed, memberOn } from "../../../education/facts/staff.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** The administration and the pedagogical staff are on the platform (requirements H3, T1). */
export const notJoined = complianceRule({
  id: "not-joined",
  severity: "warning",
  title: "Администрация и педагоги присоединились к организации на платформе",
  why: "Пока работника нет на платформе, он не видит объявлений в канале «Сотрудники» и не может общаться с родителями своей группы.",
  source: "Требования H3 и T1: работники присоединяются по ссылке",
  mend: "Отправьте работнику ссылку-приглашение и запишите в joinedOn день, когда он присоединился. Долгий отпуск объясните исключением в reglament.yaml.",
  days: 30,
  bad: {
    day: "2024-11-08",
    files: `
# assignments.yaml
staff:
  - { id: kovalev, employedFrom: 2024-10-08, joinedOn: , statusConfirmedOn: }
`,
  },
  good: {
    day: "2024-11-07",
    files: `
# assignments.yaml
staff:
  - { id: kovalev, employedFrom: 2024-10-08, joinedOn: , statusConfirmedOn: }
`,
  },
  reads: ["organization", "assignments"],
  check({ organization: { registeredOn }, assignments }, report, { day, days }) {
    if (registeredOn === undefined) return;
    for (const [index, member] of assignments.staff.entries()) {
      const { role, employedFrom, joinedOn = "9999-12-31" } = member;
      if (role === "other" || joinedOn <= day || !isEmployed(member, day)) continue;
      if (isAway(member, day)) continue;
      const start = employedFrom > registeredOn ? employedFrom : registeredOn;
      const due = addDays(start, days);
      if (day <= due) continue;
      report(
        "assignments",
        ["staff", index, "id"],
        `${fullName(member)} (${memberOn(member, day).position}): нет на платформе, хотя присоединиться можно с ${numericDate(start)}.`,
        "Отправьте приглашение в группу «Сотрудники», потом запишите joinedOn.",
        due,
      );
    }
  },
});
