import type { Group, Invitation } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";
import { findPlatform, platformTermOn } from "../../facts/platform.ts";
import { findType } from "../../../education/facts/group-names.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** A link gives the right role for its group (requirement A7); a revoked one gives none. */
export const wrongInvitationRole = complianceRule({
  id: "wrong-invitation-role",
  severity: "error",
  title: "Ссылка-приглашение даёт верную роль",
  why: "Родитель с ролью «сотрудник» увидит переписку педагогов, работник с ролью «родитель» не сможет вести группу. Изменить роль нельзя: человека придётся удалить и пригласить снова.",
  source: "Требование A7: нужная группа и нужная роль",
  mend: "Отзовите ссылку, удалите тех, кто вошёл по ней с неверной ролью, и отправьте новую.",
  bad: {
    files: `
# assignments.yaml
invitations:
  - { id: romashka-parents, group: romashka, role: employee }
`,
  },
  good: {
    files: `
# assignments.yaml
invitations:
  - { id: romashka-parents, group: romashka, role: parent }
`,
  },
  reads: ["organization", "groups", "assignments"],
  check({ organization, groups, assignments }, report, { day, reference }) {
    const kinds = new Map(groups.groups.map(({ id, kind }) => [id, kind]));
    const pupils = findType(reference, organization.type);
    const roles = findPlatform(reference, platformTermOn(organization, day).value)?.roles ?? [];
    for (const [index, invitation] of assignments.invitations.entries()) {
      const { role, group, createdOn, revokedOn } = invitation;
      if (revokedOn !== undefined && revokedOn <= day) continue;
      const flaw =
        role === "student" && pupils?.pupilsUsePlatform === false
          ? `${pupils.pupil.plural.nominative} платформой не пользуются`
          : findFlaw(role, kinds.get(group ?? ""));
      if (flaw === null) continue;
      const name = roles.find(({ id }) => id === role)?.name ?? role;
      report(
        "assignments",
        ["invitations", index, "role"],
        `Ссылка от ${numericDate(createdOn)} даёт роль «${name}», а ${flaw}.`,
        "Отзовите ссылку и создайте новую, с верной ролью. Если опечатка только здесь, исправьте role.",
      );
    }
  },
});

function findFlaw(role: Invitation["role"], kind: Group["kind"] | undefined): string | null {
  if (kind === undefined) return null;
  if (kind === "staff") return role === "employee" ? null : "в эту группу входят только работники";
  return role === "employee" ? "работники присоединяются к группе «Сотрудники»" : null;
}
