import { isInOffice, mainOn } from "../../facts/administrators.ts";
import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { holdsOn } from "../../../education/facts/holds-on.ts";
import { fullName, indexStaff, isAtWork, longAbsences } from "../../../education/facts/staff.ts";

/** Somebody can take over from the main administrator (requirement A8). */
export const singleAdministrator = complianceRule({
  id: "single-administrator",
  severity: "warning",
  title: "Администратора есть кому заменить",
  why: "Если единственный администратор заболеет, уволится или потеряет телефон, никто не сможет отозвать ссылку или закрыть доступ.",
  source: "Требование A8: дополнительные администраторы",
  mend: "Назначьте приказом дополнительного администратора из присоединившихся работников.",
  bad: {
    files: `
# administrators.yaml
additional: []
`,
  },
  good: {
    files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16 }
`,
  },
  reads: ["organization", "administrators", "assignments"],
  follows: ["staff"],
  check({ organization, administrators, assignments }, report, { day }) {
    const { registeredOn } = organization;
    if (registeredOn === undefined || day < registeredOn) return;
    const main = mainOn(administrators, day);
    const members = indexStaff(assignments);
    const second = administrators.additional.find((each) => {
      const member = members.get(each.staff);
      const isAnother = each.staff !== main.staff && isInOffice(each, day);
      return isAnother && member && isAtWork(member, day);
    });
    const first = members.get(main.staff);
    const leave = longAbsences(first).find(({ from, until }) => holdsOn(day, from, until));
    if (first && leave && isInOffice(main, day)) {
      report(
        "administrators",
        [...main.path, "staff"],
        `${fullName(first, day)} — администратор платформы, но с ${numericDate(leave.from)} надолго отсутствует, а другой не назначен.`,
        "Назначьте приказом другого администратора: reglament event new-administrator.",
      );
      return;
    }
    if (second) return;
    report(
      "administrators",
      ["additional"],
      "У организации один администратор платформы, и заменить его некому.",
      "Назначьте приказом ещё одного работника и запишите его в additional.",
    );
  },
});
