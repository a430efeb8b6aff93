import { expect, test } from "vitest";
import { invitationDates } from "../../../../../src/packages/sferum/rules/security/invitation-dates.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = invitationDates;

test("used before it was created", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml invitations.romashka-parents.usedOn warning
Ссылка использована 17.09.2024, а создана только 18.09.2024.
Исправьте ту дату, что неверна.`,
  ]);
  expect(findings(id, good)).toEqual([]);
});

const invitation = (fields: string) => ({
  files: `\n# assignments.yaml\ninvitations:\n  - { id: romashka-parents, ${fields} }\n`,
});

test("revoked before it was created", () => {
  expect(findings(id, invitation("usedOn: , revokedOn: 2024-09-15"))).toEqual([
    `assignments.yaml invitations.romashka-parents.revokedOn warning
Ссылка отозвана 15.09.2024, а создана только 16.09.2024.
Исправьте ту дату, что неверна.`,
  ]);
  expect(findings(id, invitation("usedOn: , revokedOn: 2024-09-16"))).toEqual([]);
});

test("used after it was revoked", () => {
  expect(findings(id, invitation("revokedOn: 2024-09-16"))).toEqual([
    `assignments.yaml invitations.romashka-parents.usedOn warning
Ссылка использована 17.09.2024, хотя отозвана раньше: 16.09.2024.
Исправьте ту дату, что неверна.`,
  ]);
  expect(findings(id, invitation("revokedOn: 2024-09-17"))).toEqual([]);
});
