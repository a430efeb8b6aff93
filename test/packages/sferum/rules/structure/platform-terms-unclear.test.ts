import { expect, test } from "vitest";
import { platformTermsUnclear } from "../../../../../src/packages/sferum/rules/structure/platform-terms-unclear.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad } = platformTermsUnclear;

test("the bad example", () => {
  expect(findings(id, bad)).toMatchInlineSnapshot(`
    [
      "organization.yaml platform.1.platform error
    История платформы: с 15.12.2025 начинается новая строка, а прежняя не закончена.
    Поставьте прежней строке последний день: until: 2025-12-14.",
    ]
  `);
});

test("two main administrators on one day", () => {
  expect(
    findings(id, {
      files: `
# administrators.yaml
main:
  - { staff: sokolova, appointedBy: order-appointment, appointedOn: 2024-09-02, until: 2024-09-16, personalMobile: +7 900 000-00-01, personalEmail: a@mail.example }
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16, personalMobile: +7 900 000-00-01, personalEmail: a@mail.example }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "administrators.yaml main.1.appointedOn error
    История главного администратора: с 16.09.2024 начинается новая строка, а прежняя длится по 16.09.2024.
    Поставьте прежней строке последний день: until: 2024-09-15.",
    ]
  `);
});

test("a day without an owner, and without an editor", () => {
  expect(
    findings(id, {
      files: `
# assignments.yaml
chats:
  - { id: head-educators, owner: [{ staff: makarova, until: 2024-09-15 }, { staff: sokolova, from: 2024-09-17 }] }
channels:
  - { id: staff, editor: [{ staff: makarova, until: 2024-09-15 }, { staff: sokolova, from: 2024-09-17 }] }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "assignments.yaml chats.head-educators.owner.1.staff error
    История владельца чата: на 16.09.2024 не записано ничего.
    Исправьте until прежней строки или from этой, или добавьте пропущенное.",
      "assignments.yaml channels.staff.editor.1.staff error
    История редактора канала: на 16.09.2024 не записано ничего.
    Исправьте until прежней строки или from этой, или добавьте пропущенное.",
    ]
  `);
});

test.each([
  [
    "one after the other",
    {
      files: `
# administrators.yaml
main:
  - { staff: sokolova, appointedBy: order-appointment, appointedOn: 2024-09-02, until: 2024-09-15, personalMobile: +7 900 000-00-01, personalEmail: a@mail.example }
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16, personalMobile: +7 900 000-00-01, personalEmail: a@mail.example }
# assignments.yaml
chats:
  - { id: head-educators, owner: [{ staff: makarova, until: 2024-09-15 }, { staff: sokolova, from: 2024-09-16 }] }
`,
    },
  ],
  [
    "additional administrators at one time",
    {
      files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16 }
  - { staff: lebedeva, appointedBy: order-appointment-additional, appointedOn: 2024-09-16 }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

test("a day without a name", () => {
  const files = `
# assignments.yaml
channels:
  - { id: staff, name: [{ name: Старое, until: 2024-09-15 }, { name: Новое, from: 2024-09-17 }] }
`;
  expect(findings(id, { files })).toEqual([
    `assignments.yaml channels.staff.name.1.name error
История названия: на 16.09.2024 не записано ничего.
Исправьте until прежней строки или from этой, или добавьте пропущенное.`,
  ]);
});
