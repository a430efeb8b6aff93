import { complianceRule } from "../compliance-rule.ts";
import { holdsOn } from "../../facts/holds-on.ts";
import { findType, nameGroup } from "../../facts/group-names.ts";
import { fullName, indexStaff, memberOn } from "../../facts/staff.ts";
import { workingSpans } from "../../facts/working-spans.ts";

/** A class has one class teacher at a time. */
export const severalClassTeachers = complianceRule({
  id: "several-class-teachers",
  severity: "warning",
  title: "У класса один классный руководитель",
  why: "Классное руководство поручают приказом одному учителю. Если их двое, одну запись, скорее всего, забыли завершить, и прежний учитель по бумагам всё ещё ведёт класс.",
  source: "Требования A9 и A12: распределение и кадровые изменения",
  mend: "Поставьте прежнему классному руководителю последний день в until.",
  bad: {
    files: `
# groups.yaml
groups:
  - { id: romashka, name: 5 «А», kind: class }
# assignments.yaml
staff:
  - { id: karimova, position: учитель }
  - { id: zhuk, position: учитель }
educators:
  - { staff: karimova, group: romashka, from: 2024-09-02 }
  - { staff: zhuk, group: romashka, from: 2024-10-01 }
`,
  },
  good: {
    files: `
# groups.yaml
groups:
  - { id: romashka, name: 5 «А», kind: class }
# assignments.yaml
staff:
  - { id: karimova, position: учитель }
  - { id: zhuk, position: учитель }
educators:
  - { staff: karimova, group: romashka, from: 2024-09-02, until: 2024-09-30 }
  - { staff: zhuk, group: romashka, from: 2024-10-01 }
`,
  },
  reads: ["organization", "groups", "assignments"],
  check({ organization, groups, assignments }, report, { day, reference }) {
    const type = findType(reference, organization.type);
    if (!type) return;
    const members = indexStaff(assignments);
    const spans = workingSpans(assignments);
    for (const group of groups.groups) {
      if (group.kind !== "class") continue;
      const today = (spans.get(group.id) ?? []).filter(({ from, until }) =>
        holdsOn(day, from, until),
      );
      const teachers = today.filter(({ staff }) => {
        const member = members.get(staff);
        // A boarding school has educators beside class teachers.
        return member && !/^воспитател/iu.test(memberOn(member, day).position);
      });
      const people = [...new Set(teachers.map(({ staff }) => members.get(staff)))];
      const names = people.flatMap((member) => (member ? [fullName(member)] : []));
      const [first] = teachers;
      if (!first || names.length < 2) continue;
      report(
        "assignments",
        ["educators", first.index, "staff"],
        `У ${nameGroup(group, type).genitive} сразу несколько классных руководителей: ${names.join(", ")}.`,
        "Завершите прежнюю запись: добавьте в неё until.",
      );
    }
  },
});
