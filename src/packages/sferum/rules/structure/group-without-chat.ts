import { holdsOn } from "../../../education/facts/holds-on.ts";
import { isOpen } from "../../../education/facts/snapshot.ts";
import { complianceRule } from "../compliance-rule.ts";
import { findType, nameGroup } from "../../../education/facts/group-names.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** Every group on the platform has the chat with parents (requirements H6, T3). */
export const groupWithoutChat = complianceRule({
  id: "group-without-chat",
  severity: "error",
  title: "У каждой группы есть чат с родителями",
  why: "Положение обещает родителям чат с педагогами. Если его нет, родители заводят свой — в другом приложении, где за него никто не отвечает.",
  source: "Требования H6 и T3: чаты педагогов с родителями",
  mend: "Создайте чат на платформе и запишите его в chats файла assignments.yaml.",
  days: 14,
  bad: {
    day: "2024-10-16",
    files: `
# groups.yaml
groups:
  - { id: zvezdochka, name: Звёздочка, kind: age-group, createdOn: 2024-10-01 }
`,
  },
  good: {
    day: "2024-10-16",
    files: `
# groups.yaml
groups:
  - { id: zvezdochka, name: Звёздочка, kind: age-group, createdOn: 2024-10-01 }
# assignments.yaml
chats:
  - id: zvezdochka-parents
    name: Родители группы «Звёздочка»
    kind: educators-parents
    group: zvezdochka
    owner: belyaeva
    createdOn: 2024-10-16
`,
  },
  reads: ["organization", "groups", "assignments"],
  follows: ["group"],
  check({ organization, groups, assignments }, report, { day, days, reference }) {
    const type = findType(reference, organization.type);
    if (!type) return;
    const served = new Set(
      assignments.chats
        .filter(
          (chat) =>
            chat.kind === "educators-parents" && holdsOn(day, chat.createdOn, chat.closedOn),
        )
        .map(({ group }) => group),
    );
    for (const [index, group] of groups.groups.entries()) {
      const { id, kind, createdOn } = group;
      if (kind === "staff" || served.has(id) || createdOn === undefined) continue;
      if (!isOpen(group, assignments.educators, day)) continue;
      const due = addDays(createdOn, days);
      if (day <= due) continue;
      report(
        "groups",
        ["groups", index, "id"],
        `У ${nameGroup(group, type).genitive} нет чата с родителями.`,
        `Создайте чат и запишите его в chats: kind: educators-parents, group: ${id}.`,
        due,
      );
    }
  },
});
