import { listAdministrators } from "../../facts/administrators.ts";
import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import {
  fullName,
  indexStaff,
  isEmployed,
  tellNotEmployed,
} from "../../../education/facts/staff.ts";

/** An administrator is appointed from the staff (requirements H2, A8). */
export const administratorNotEmployed = complianceRule({
  id: "administrator-not-employed",
  severity: "error",
  title: "Администратором назначают того, кто уже работает и ещё не уволен",
  why: "Администратор видит данные всех работников, родителей и детей. Права получает только работник организации: за него она отвечает.",
  source: "Требования H2 и A8: администратор — из числа работников",
  mend: "Сверьте даты приёма, увольнения и назначения. Если ошибки в датах нет, издайте новый приказ.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: gromova, employedFrom: 2024-09-17 }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: gromova, employedFrom: 2024-09-16 }
`,
  },
  reads: ["administrators", "assignments"],
  check({ administrators, assignments }, report) {
    const members = indexStaff(assignments);
    for (const { staff, appointedOn, path, title } of listAdministrators(administrators)) {
      const member = members.get(staff);
      if (!member || isEmployed(member, appointedOn)) continue;
      const span = tellNotEmployed(member, appointedOn);
      report(
        "administrators",
        [...path, "appointedOn"],
        `${fullName(member)} — ${title} с ${numericDate(appointedOn)}, но ${span}.`,
        "Проверьте appointedOn здесь, employedFrom и employedUntil в assignments.yaml.",
      );
    }
  },
});
