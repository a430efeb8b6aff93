import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { fullName, isEmployed } from "../../../education/facts/staff.ts";

/** Only those who work here join as employees (requirements A7, T1). */
export const joinedOutsideEmployment = complianceRule({
  id: "joined-outside-employment",
  severity: "error",
  title: "К организации на платформе присоединяются только её работники",
  why: "Роль «сотрудник» открывает переписку и списки. До приёма на работу и после увольнения человек для организации посторонний.",
  source: "Требования A7 и T1: по ссылке присоединяются работники",
  mend: "Сверьте даты приёма, увольнения и присоединения. Если присоединился бывший работник, удалите его на платформе.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: gromova, employedFrom: 2024-09-11, joinedOn: 2024-09-10 }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: gromova, employedFrom: 2024-09-10, joinedOn: 2024-09-10 }
`,
  },
  reads: ["assignments"],
  check({ assignments }, report) {
    for (const [index, member] of assignments.staff.entries()) {
      const { joinedOn, employedFrom, employedUntil = employedFrom } = member;
      if (joinedOn === undefined || isEmployed(member, joinedOn)) continue;
      const span =
        joinedOn < employedFrom
          ? `а первый день работы — ${numericDate(employedFrom)}`
          : `а последний день работы — ${numericDate(employedUntil)}`;
      report(
        "assignments",
        ["staff", index, "joinedOn"],
        `${fullName(member)} на платформе с ${numericDate(joinedOn)}, ${span}.`,
        "Проверьте joinedOn, employedFrom и employedUntil.",
      );
    }
  },
});
