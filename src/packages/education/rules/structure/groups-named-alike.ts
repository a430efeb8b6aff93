import { findType, nameGroup } from "../../facts/group-names.ts";
import { groupOn, isOpen } from "../../facts/snapshot.ts";
import { complianceRule } from "../compliance-rule.ts";

/** Who reads a list of groups tells each from the others. */
export const groupsNamedAlike = complianceRule({
  id: "groups-named-alike",
  severity: "warning",
  title: "Группы, которые есть в один день, называются по-разному",
  why: "Две строки «Гномики» в приказе и две памятки с одним названием: педагоги и родители не поймут, которая из групп их.",
  source: "Требование A6: структура организации по утверждённому перечню",
  mend: "Если группы в разных зданиях, укажите building; иначе поясните каждую в description или назовите, как в приказе.",
  bad: {
    files: `
# groups.yaml
groups:
  - { id: romashka, name: Солнышко, description: }
  - { id: solnyshko, description: }
`,
  },
  good: {
    files: `
# groups.yaml
groups:
  - { id: romashka, name: Солнышко, description: корпус № 2 }
  - { id: solnyshko, description: корпус № 1 }
`,
  },
  reads: ["organization", "groups", "assignments"],
  check({ organization, groups, assignments }, report, { day, reference }) {
    const type = findType(reference, organization.type);
    if (!type) return;
    const seen = new Set<string>();
    for (const [index, group] of groups.groups.entries()) {
      if (!isOpen(group, assignments.educators, day)) continue;
      const { description = "", building } = groupOn(group, day);
      const { nominative, genitive } = nameGroup(group, type, day);
      const label = [nominative, building ?? description].join("\n");
      if (seen.has(label))
        report(
          "groups",
          ["groups", index, "name"],
          `В списках эту запись не отличить от другой ${genitive}.`,
          "Укажите building (здание) или description (пояснение), чтобы группы различались.",
        );
      seen.add(label);
    }
  },
});
