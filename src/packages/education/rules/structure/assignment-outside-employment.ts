import type { StaffMember } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { fullName, indexStaff } from "../../facts/staff.ts";

/**
 * Nobody works with a group before the first day at work or after the last. Work that nobody has
 * ended is said by access-after-dismissal.
 */
export const assignmentOutsideEmployment = complianceRule({
  id: "assignment-outside-employment",
  severity: "error",
  title: "С группой работает тот, кто работает в организации",
  why: "Распределение педагогов утверждает приказ. Человек, который в эти дни здесь не работал, делает приказ неверным.",
  source: "Требования A9 и A12: распределение и кадровые изменения",
  mend: "Сверьте даты работы с группой и даты приёма и увольнения.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: karimova, employedFrom: 2024-09-03 }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: karimova, employedFrom: 2024-09-02 }
`,
  },
  reads: ["assignments"],
  check({ assignments }, report) {
    const members = indexStaff(assignments);
    for (const [index, { staff, from, until = from }] of assignments.educators.entries()) {
      const member = members.get(staff);
      if (!member) continue;
      const begins = fallOut(member, from);
      const ends = fallOut(member, until);
      const [field, reason] = begins === null ? ["until", ends] : ["from", begins];
      if (reason === null) continue;
      const span = begins === null ? `по ${numericDate(until)}` : `с ${numericDate(from)}`;
      report(
        "assignments",
        ["educators", index, field],
        `В распределении ${fullName(member)} ${span}, а ${reason}.`,
        "Проверьте даты здесь, employedFrom и employedUntil работника.",
      );
    }
  },
});

function fallOut({ employedFrom, employedUntil }: StaffMember, day: string): string | null {
  if (day < employedFrom) return `первый день работы здесь — ${numericDate(employedFrom)}`;
  if (employedUntil === undefined || day <= employedUntil) return null;
  return `последний день работы здесь — ${numericDate(employedUntil)}`;
}
