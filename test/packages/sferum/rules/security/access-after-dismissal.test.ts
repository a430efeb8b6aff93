import { expect, test } from "vitest";
import { accessAfterDismissal } from "../../../../../src/packages/sferum/rules/security/access-after-dismissal.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = accessAfterDismissal;

const rest = `Закройте доступ на платформе и укажите здесь другого работника или последний день.
2025-01-10`;

test("an additional administrator, work with a group, a chat", () => {
  expect(findings(id, bad)).toEqual([
    `administrators.yaml additional.0.staff error
Громова Светлана Юрьевна с 10.01.2025 здесь не работает, но по-прежнему дополнительный администратор платформы.
${rest}`,
    `assignments.yaml educators.3.staff error
Громова Светлана Юрьевна с 10.01.2025 здесь не работает, но работа с группой «Теремок» не завершена.
${rest}`,
    `assignments.yaml chats.teremok-parents.owner error
Громова Светлана Юрьевна с 10.01.2025 здесь не работает, но по-прежнему отвечает за чат «Родители группы „Теремок“».
${rest}`,
  ]);
});

test("the main administrator, a channel", () => {
  const files = "\n# assignments.yaml\nstaff:\n  - { id: sokolova, employedUntil: 2025-01-09 }\n";
  const found = findings(id, { day: "2025-01-10", files });
  expect(found).toContain(`administrators.yaml main.staff error
Соколова Ирина Андреевна с 10.01.2025 здесь не работает, но по-прежнему администратор платформы.
${rest}`);
  expect(found).toContain(`assignments.yaml channels.staff.editor error
Соколова Ирина Андреевна с 10.01.2025 здесь не работает, но по-прежнему ведёт канал «Сотрудники».
${rest}`);
  expect(found).toHaveLength(4);
});

test("on the last day at work nothing is wrong yet", () => {
  expect(findings(id, good)).toEqual([]);
});

test("all was passed on", () => {
  const files = `
# administrators.yaml
additional:
  - { staff: kovalev, appointedBy: order-appointment-additional, appointedOn: 2024-09-16 }
# assignments.yaml
staff:
  - { id: gromova, employedUntil: 2025-01-09 }
educators:
  - { staff: gromova, group: teremok, from: 2024-09-02, until: 2025-01-09 }
chats:
  - { id: teremok-parents, owner: zhuk }
`;
  expect(findings(id, { day: "2025-01-10", files })).toEqual([]);
});

test("a chat and a channel that are closed, from the day after on", () => {
  const talks = (closedOn: string) =>
    findings(id, {
      day: "2025-01-10",
      files: `
# assignments.yaml
staff:
  - { id: sokolova, employedUntil: 2025-01-09 }
chats:
  - { id: teremok-parents, owner: sokolova, closedOn: ${closedOn} }
channels:
  - { id: staff, closedOn: ${closedOn} }
`,
    }).filter((told) => /teremok-parents|channels\.staff/.test(told));
  expect(talks("2025-01-10")).toHaveLength(2);
  expect(talks("2025-01-09")).toEqual([]);
});

test("work that is said to end after the dismissal is another rule's matter", () => {
  const files = bad.files.replace(
    "# assignments.yaml",
    `# assignments.yaml
educators:
  - { staff: gromova, group: teremok, from: 2024-09-02, until: 2025-05-30 }`,
  );
  expect(findings(id, { ...bad, files }).join("\n")).not.toContain("educators");
});

test("who is no administrator any more", () => {
  const files = `${bad.files}# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16, until: 2025-01-09, releasedBy: order-appointment }
`;
  expect(findings(id, { ...bad, files }).join("\n")).not.toContain("администратор");
});
