import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { fullName, indexStaff } from "../../../education/facts/staff.ts";

/** Additional administrators come from those who have joined (requirement A8). */
export const additionalNotJoined = complianceRule({
  id: "additional-not-joined",
  severity: "error",
  title: "Дополнительный администратор присоединился до назначения",
  why: "Права дополнительного администратора дают участнику платформы. Кого на ней нет, тому их дать нельзя, и приказ остаётся на бумаге.",
  source: "Требование A8: дополнительные администраторы — из присоединившихся",
  mend: "Пригласите работника и запишите, когда он присоединился. Если он присоединился позже приказа, издайте новый.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: gromova, joinedOn: 2024-09-17 }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: gromova, joinedOn: 2024-09-16 }
`,
  },
  reads: ["administrators", "assignments"],
  check({ administrators, assignments }, report, { day }) {
    const members = indexStaff(assignments);
    for (const [
      index,
      { staff, appointedOn, until = day },
    ] of administrators.additional.entries()) {
      const member = members.get(staff);
      if (!member || day < appointedOn || until < day) continue;
      const { joinedOn } = member;
      if (joinedOn !== undefined && joinedOn <= appointedOn) continue;
      const since = joinedOn === undefined ? "нет" : `только с ${numericDate(joinedOn)}`;
      report(
        "administrators",
        ["additional", index, "appointedOn"],
        `${fullName(member)} — дополнительный администратор с ${numericDate(appointedOn)}, а на платформе ${since}.`,
        "Проверьте appointedOn здесь и joinedOn в assignments.yaml.",
        appointedOn,
      );
    }
  },
});
