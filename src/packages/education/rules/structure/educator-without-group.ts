import { holdsOn } from "../../facts/holds-on.ts";
import { complianceRule } from "../compliance-rule.ts";
import { findType } from "../../facts/group-names.ts";
import { headOn } from "../../facts/heads.ts";
import { fullName, isAway, isEmployed, memberOn } from "../../facts/staff.ts";

/** Every educator has a group (requirement A9). In a school not every teacher leads a class. */
export const educatorWithoutGroup = complianceRule({
  id: "educator-without-group",
  severity: "warning",
  title: "У каждого педагога есть своя группа",
  why: "Педагог, которого нет в распределении, не попадёт в приказ и останется без группы. Обычно это значит, что запись забыли.",
  source: "Требование A9: распределение педагогов по группам",
  mend: "Запишите в educators, с какой группой работает педагог. Отпуск по уходу за ребёнком объясните исключением в reglament.yaml.",
  bad: {
    files: `
# assignments.yaml
staff:
  - { id: kovalev, position: воспитатель, role: educator }
`,
  },
  good: {
    files: `
# assignments.yaml
staff:
  - { id: kovalev, position: музыкальный руководитель, role: specialist }
`,
  },
  reads: ["organization", "groups", "assignments"],
  follows: ["staff", "group"],
  check({ organization, groups, assignments }, report, { day, reference }) {
    const type = findType(reference, organization.type);
    if (!type || groups.groups.some(({ kind }) => kind === "class")) return;
    const busy = new Set(
      assignments.educators
        .filter(({ until }) => until === undefined || day <= until)
        .map(({ staff }) => staff),
    );
    // Who stands in for another works where that one does.
    const replaces = new Set(
      assignments.staff
        .flatMap(({ absences = [] }) => absences)
        .filter(({ from, until }) => holdsOn(day, from, until))
        .map(({ replacedBy }) => replacedBy),
    );
    // Who heads, be it for a time, has passed the groups and may come back to them.
    const { staff: head } = headOn({ organization, assignments }, day);
    for (const [index, member] of assignments.staff.entries()) {
      if (member.id === head) continue;
      if (member.role !== "educator" || busy.has(member.id) || !isEmployed(member, day)) continue;
      if (isAway(member, day) || replaces.has(member.id)) continue;
      report(
        "assignments",
        ["staff", index, "id"],
        `${fullName(member)} (${memberOn(member, day).position}) работает без ${type.group.singular.genitive}.`,
        "Добавьте запись в educators. Если человек не воспитатель и не учитель, исправьте role; если он в отпуске по уходу за ребёнком, объясните это исключением в reglament.yaml.",
      );
    }
  },
});
