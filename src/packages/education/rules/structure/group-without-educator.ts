import { isOpen } from "../../facts/snapshot.ts";
import { complianceRule } from "../compliance-rule.ts";
import { findGaps } from "../../facts/find-gaps.ts";
import { findType, nameGroup } from "../../facts/group-names.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { workingSpans } from "../../facts/working-spans.ts";

/** Somebody works with every group on the day (requirement A9); who begins later is waited for. */
export const groupWithoutEducator = complianceRule({
  id: "group-without-educator",
  severity: "error",
  title: "С каждой группой кто-то работает",
  why: "Без педагога некому отвечать на вопросы родителей, а в приказе о распределении группа остаётся пустой.",
  source: "Требование A9: распределение педагогов по группам",
  mend: "Назначьте педагога приказом и запишите его в educators файла assignments.yaml.",
  bad: {
    day: "2024-11-01",
    files: `
# assignments.yaml
staff:
  - { id: karimova, employedUntil: 2024-10-31 }
`,
  },
  good: {
    day: "2024-10-31",
    files: `
# assignments.yaml
staff:
  - { id: karimova, employedUntil: 2024-10-31 }
`,
  },
  reads: ["organization", "groups", "assignments"],
  follows: ["staff", "group"],
  check({ organization, groups, assignments }, report, { day, reference }) {
    const type = findType(reference, organization.type);
    if (!type) return;
    const spans = workingSpans(assignments);
    for (const [index, group] of groups.groups.entries()) {
      if (group.kind === "staff" || !isOpen(group, assignments.educators, day)) continue;
      const own = spans.get(group.id) ?? [];
      const gap = findGaps(own, reference.calendar).find(
        ({ from, until }) => from <= day && (until === null || day <= until),
      );
      if (own.length > 0 && !gap) continue;
      const since = gap ? ` с ${numericDate(gap.from)}` : "";
      report(
        "groups",
        ["groups", index, "id"],
        `У ${nameGroup(group, type).genitive}${since} нет ${type.educator.singular.genitive}.`,
        `Добавьте в educators файла assignments.yaml запись с group: ${group.id}.`,
        gap?.from,
      );
    }
  },
});
