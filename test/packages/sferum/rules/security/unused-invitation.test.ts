import { expect, test } from "vitest";
import { unusedInvitation } from "../../../../../src/packages/sferum/rules/security/unused-invitation.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = unusedInvitation;

test("thirty days have gone", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml invitations.romashka-parents.id error
Ссылка от 16.09.2024 (родителям группы «Ромашка», на собрании) не использована и не отозвана.
Отзовите её и запишите день в revokedOn.
2024-10-16`,
  ]);
  expect(findings(id, good)).toEqual([]);
});

const invitation = (fields: string) => ({
  day: "2024-11-01",
  files: `\n# assignments.yaml\ninvitations:\n  - { id: romashka-parents, ${fields} }\n`,
});

test("used or revoked by the day", () => {
  expect(findings(id, invitation("usedOn: 2024-11-01"))).toEqual([]);
  expect(findings(id, invitation("usedOn: 2024-11-02"))).toHaveLength(1);
  expect(findings(id, invitation("usedOn: , revokedOn: 2024-11-01"))).toEqual([]);
  expect(findings(id, invitation("usedOn: , revokedOn: 2024-11-02"))).toHaveLength(1);
});
