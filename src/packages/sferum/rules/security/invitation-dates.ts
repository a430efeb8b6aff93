import type { Invitation } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";
import { numericDate } from "../../../../engine/russian/dates.ts";

/** A link is created, then used, then revoked (requirements A7, A13). */
export const invitationDates = complianceRule({
  id: "invitation-dates",
  severity: "warning",
  title: "Ссылку создали, потом использовали, потом отозвали",
  why: "Реестр приглашений показывает, кто и когда получил доступ. Если даты спорят, по нему нельзя понять, работал ли отзыв ссылки.",
  source: "Требования A7 и A13: ссылки-приглашения",
  mend: "Сверьте даты с платформой. Если по отозванной ссылке кто-то вошёл, проверьте, кто это.",
  bad: {
    files: `
# assignments.yaml
invitations:
  - { id: romashka-parents, createdOn: 2024-09-18, usedOn: 2024-09-17 }
`,
  },
  good: {
    files: `
# assignments.yaml
invitations:
  - { id: romashka-parents, createdOn: 2024-09-17, usedOn: 2024-09-17 }
`,
  },
  reads: ["assignments"],
  check({ assignments }, report) {
    for (const [index, invitation] of assignments.invitations.entries()) {
      for (const { field, message } of contradictions(invitation))
        report(
          "assignments",
          ["invitations", index, field],
          message,
          "Исправьте ту дату, что неверна.",
        );
    }
  },
});

function contradictions({ createdOn, usedOn, revokedOn }: Invitation) {
  const created = `создана только ${numericDate(createdOn)}`;
  return [
    ...(usedOn !== undefined && usedOn < createdOn
      ? [{ field: "usedOn", message: `Ссылка использована ${numericDate(usedOn)}, а ${created}.` }]
      : []),
    ...(revokedOn !== undefined && revokedOn < createdOn
      ? [
          {
            field: "revokedOn",
            message: `Ссылка отозвана ${numericDate(revokedOn)}, а ${created}.`,
          },
        ]
      : []),
    ...(usedOn !== undefined && revokedOn !== undefined && revokedOn < usedOn
      ? [
          {
            field: "usedOn",
            message: `Ссылка использована ${numericDate(usedOn)}, хотя отозвана раньше: ${numericDate(revokedOn)}.`,
          },
        ]
      : []),
  ];
}
