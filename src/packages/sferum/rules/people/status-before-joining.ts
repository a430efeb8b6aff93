import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { fullName } from "../../../education/facts/staff.ts";

/** First one joins, then the status is confirmed (requirement A11). */
export const statusBeforeJoining = complianceRule({
  id: "status-before-joining",
  severity: "warning",
  title: "Статус подтверждён не раньше, чем работник присоединился",
  why: "Подтвердить можно только того, кто уже на платформе. Раз даты спорят, одна из них записана неверно, и отчёту по этим данным нельзя верить.",
  source: "Требование A11: подтверждение статуса «сотрудник»",
  mend: "Сверьте обе даты с платформой и исправьте ту, что неверна.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: gromova, joinedOn: 2024-09-10, statusConfirmedOn: 2024-09-09 }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: gromova, joinedOn: 2024-09-10, statusConfirmedOn: 2024-09-10 }
`,
  },
  reads: ["assignments"],
  check({ assignments }, report) {
    for (const [index, member] of assignments.staff.entries()) {
      const { joinedOn, statusConfirmedOn } = member;
      if (statusConfirmedOn === undefined) continue;
      if (joinedOn !== undefined && joinedOn <= statusConfirmedOn) continue;
      const joined =
        joinedOn === undefined
          ? "а день, когда работник присоединился, не указан"
          : `а на платформе этот работник только с ${numericDate(joinedOn)}`;
      report(
        "assignments",
        ["staff", index, "statusConfirmedOn"],
        `${fullName(member)}: статус подтверждён ${numericDate(statusConfirmedOn)}, ${joined}.`,
        "Сверьте joinedOn и statusConfirmedOn с платформой.",
      );
    }
  },
});
