import { complianceRule } from "../compliance-rule.ts";
import { findGaps } from "../../facts/find-gaps.ts";
import { findType, nameGroup } from "../../facts/group-names.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { workingSpans } from "../../facts/working-spans.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** A group passes from one educator to the next without a break (requirement A9). */
export const assignmentGap = complianceRule({
  id: "assignment-gap",
  severity: "warning",
  title: "Педагоги группы сменяют друг друга без перерыва",
  why: "Если между уходом одного педагога и приходом другого есть рабочие дни, в эти дни за группу никто не отвечает.",
  source: "Требование A9: распределение педагогов по группам",
  mend: "Сверьте даты с приказами. Если перерыв предстоит, назначьте на это время другого педагога.",
  bad: {
    files: `
# assignments.yaml
educators:
  - { staff: karimova, group: romashka, from: 2024-09-02, until: 2025-05-30 }
  - { staff: osadchaya, group: romashka, from: 2025-06-03 }
`,
  },
  good: {
    files: `
# assignments.yaml
educators:
  - { staff: karimova, group: romashka, from: 2024-09-02, until: 2025-05-30 }
  - { staff: osadchaya, group: romashka, from: 2025-06-02 }
`,
  },
  reads: ["organization", "groups", "assignments"],
  check({ organization, groups, assignments }, report, { day, reference }) {
    const type = findType(reference, organization.type);
    if (!type) return;
    const spans = workingSpans(assignments);
    for (const group of groups.groups) {
      const own = spans.get(group.id) ?? [];
      for (const { from, until } of findGaps(own, reference.calendar)) {
        const next = own.find((span) => until !== null && span.from === addDays(until, 1));
        // What lasts on the day itself is said by group-without-educator.
        if (until === null || !next || (from <= day && day <= until)) continue;
        const educator = type.educator.singular.genitive;
        report(
          "assignments",
          ["educators", next.index, "from"],
          `У ${nameGroup(group, type).genitive} с ${numericDate(from)} по ${numericDate(until)} нет ${educator}.`,
          "Проверьте дату здесь и последний день предыдущего педагога.",
          day < from ? from : undefined,
        );
      }
    }
  },
});
