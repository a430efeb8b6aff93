import type { WorkingSpan } from "../../facts/working-spans.ts";
import { complianceRule } from "../compliance-rule.ts";
import { findType, nameGroup } from "../../facts/group-names.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { fullName, indexStaff } from "../../facts/staff.ts";
import { openEnd, workingSpans } from "../../facts/working-spans.ts";

/** One person works with one group by one record at a time. */
export const overlappingAssignments = complianceRule({
  id: "overlapping-assignments",
  severity: "warning",
  title: "Записи о работе педагога с одной группой не пересекаются",
  why: "Если две записи говорят об одном и том же времени, педагог напечатается в распределении дважды, а при увольнении легко закрыть только одну.",
  source: "Требование A9: распределение педагогов по группам",
  mend: "Оставьте одну запись или исправьте даты так, чтобы одна заканчивалась раньше, чем начинается другая.",
  bad: {
    files: `
# assignments.yaml
educators:
  - { staff: karimova, group: romashka, from: 2024-09-02, until: 2024-09-30 }
  - { staff: karimova, group: romashka, from: 2024-09-30 }
`,
  },
  good: {
    files: `
# assignments.yaml
educators:
  - { staff: karimova, group: romashka, from: 2024-09-02, until: 2024-09-29 }
  - { staff: karimova, group: romashka, from: 2024-09-30 }
`,
  },
  reads: ["organization", "groups", "assignments"],
  check({ organization, groups, assignments }, report, { reference }) {
    const type = findType(reference, organization.type);
    const members = indexStaff(assignments);
    const spans = workingSpans(assignments);
    for (const group of groups.groups) {
      const latest = new Map<string, WorkingSpan>();
      for (const span of spans.get(group.id) ?? []) {
        const { staff, index, from, until } = span;
        const earlier = latest.get(staff);
        if (!earlier || earlier.until < until) latest.set(staff, span);
        const member = members.get(staff);
        if (!earlier || !member || !type || earlier.until < from) continue;
        const end = earlier.until === openEnd ? "" : ` по ${numericDate(earlier.until)}`;
        report(
          "assignments",
          ["educators", index, "from"],
          `${fullName(member)} и ${nameGroup(group, type).nominative}: запись с ${numericDate(from)} пересекается с записью с ${numericDate(earlier.from)}${end}.`,
          "Оставьте одну запись или исправьте даты.",
        );
      }
    }
  },
});
