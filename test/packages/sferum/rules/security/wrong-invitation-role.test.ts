import { expect, test } from "vitest";
import { wrongInvitationRole } from "../../../../../src/packages/sferum/rules/security/wrong-invitation-role.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = wrongInvitationRole;

const hint =
  "Отзовите ссылку и создайте новую, с верной ролью. Если опечатка только здесь, исправьте role.";

test("an employee in a group of children", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml invitations.romashka-parents.role error
Ссылка от 16.09.2024 даёт роль «сотрудник», а работники присоединяются к группе «Сотрудники».
${hint}`,
  ]);
  expect(findings(id, good)).toEqual([]);
});

const invitation = (name: string, fields: string, more = "") => ({
  files: `\n# assignments.yaml\ninvitations:\n  - { id: ${name}, ${fields} }\n${more}`,
});

test("a parent in the group of the staff", () => {
  expect(findings(id, invitation("employees", "role: parent"))).toEqual([
    `assignments.yaml invitations.employees.role error
Ссылка от 09.09.2024 даёт роль «родитель», а в эту группу входят только работники.
${hint}`,
  ]);
});

test("a pupil only where pupils use the platform", () => {
  expect(findings(id, invitation("romashka-parents", "role: student"))).toEqual([
    `assignments.yaml invitations.romashka-parents.role error
Ссылка от 16.09.2024 даёт роль «ученик», а воспитанники платформой не пользуются.
${hint}`,
  ]);
  const school = "# organization.yaml\ntype: school\n";
  expect(findings(id, invitation("romashka-parents", "role: student", school))).toEqual([]);
  expect(findings(id, invitation("employees", "role: student", school))).toHaveLength(1);
});

test("a link to no group", () => {
  expect(findings(id, invitation("employees", "group: "))).toEqual([]);
});

test("a revoked link gives no role from its day on", () => {
  const revoked = (day: string) => `role: employee, usedOn: , revokedOn: ${day}`;
  expect(findings(id, invitation("romashka-parents", revoked("2024-10-01")))).toEqual([]);
  expect(findings(id, invitation("romashka-parents", revoked("2024-10-02")))).toHaveLength(1);
});
