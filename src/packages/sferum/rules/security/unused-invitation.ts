import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";
import { addDays } from "../../../../engine/base/add-days.ts";

/** A link that nobody used is revoked (requirement A13). */
export const unusedInvitation = complianceRule({
  id: "unused-invitation",
  severity: "error",
  title: "Ссылки, которыми никто не воспользовался, отозваны",
  why: "Ссылка действует, пока её не отозвали. Если она попала в чужие руки, по ней в закрытое пространство войдёт посторонний.",
  source: "Требование A13: неиспользованные ссылки отзывают",
  mend: "Отзовите ссылку на платформе и запишите день в revokedOn. Если человек всё же присоединился, запишите usedOn.",
  days: 30,
  bad: {
    day: "2024-10-17",
    files: `
# assignments.yaml
invitations:
  - { id: romashka-parents, createdOn: 2024-09-16, usedOn: }
`,
  },
  good: {
    day: "2024-10-16",
    files: `
# assignments.yaml
invitations:
  - { id: romashka-parents, createdOn: 2024-09-16, usedOn: }
`,
  },
  reads: ["assignments"],
  check({ assignments }, report, { day, days }) {
    for (const [index, invitation] of assignments.invitations.entries()) {
      const { createdOn, usedOn, revokedOn, sentTo } = invitation;
      if ([usedOn, revokedOn].some((end) => end !== undefined && end <= day)) continue;
      const due = addDays(createdOn, days);
      if (day <= due) continue;
      report(
        "assignments",
        ["invitations", index, "id"],
        `Ссылка от ${numericDate(createdOn)} (${sentTo}) не использована и не отозвана.`,
        "Отзовите её и запишите день в revokedOn.",
        due,
      );
    }
  },
});
