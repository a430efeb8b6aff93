import { addDays } from "../../../../engine/base/add-days.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { lowerFirst } from "../../../../engine/russian/letter-case.ts";
import { startOf } from "../../../education/facts/life-of-editions.ts";
import { nameEdition } from "../../../education/facts/name-edition.ts";
import { fullName, indexStaff } from "../../../education/facts/staff.ts";
import { listAdministrators } from "../../facts/administrators.ts";
import { complianceRule } from "../compliance-rule.ts";

/** Who was appointed by order is released by order, not later than his last day (A1, A8, A12). */
export const releaseWithoutOrder = complianceRule({
  id: "release-without-order",
  severity: "warning",
  title: "Администратора освобождают приказом, и не позже последнего дня",
  why: "Пока приказа нет, прежний администратор отвечает за данные детей, а права у него могли остаться.",
  source: "Требования A1, A8 и A12: назначение и освобождение администраторов",
  mend: "Издайте приказ об освобождении и укажите его в releasedBy. Уволенному приказ не нужен.",
  bad: {
    files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16, until: 2024-12-31 }
`,
  },
  good: {
    files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16 }
`,
  },
  reads: ["administrators", "assignments", "documents"],
  check({ administrators, assignments, documents }, report) {
    const members = indexStaff(assignments);
    for (const each of listAdministrators(administrators)) {
      const { staff, until, releasedBy, path, title } = each;
      const member = members.get(staff);
      if (until === undefined || !member) continue;
      const order = documents.editions.find(({ id }) => id === releasedBy);
      const name = fullName(member, until);
      if (order && addDays(until, 1) < startOf(order))
        report(
          "administrators",
          [...path, "until"],
          `${name} — ${title} по ${numericDate(until)}, а ${lowerFirst(nameEdition(order))} действует только с ${numericDate(startOf(order))}.`,
          "Проверьте until здесь и дату приказа в documents.yaml.",
        );
      if (releasedBy !== undefined || (member.employedUntil ?? "9999") <= until) continue;
      report(
        "administrators",
        [...path, "until"],
        `${name} — ${title} только по ${numericDate(until)}, а приказа об освобождении нет.`,
        "Укажите приказ в releasedBy.",
      );
    }
  },
});
