import { expect, test } from "vitest";
import { talkOutsideEmployment } from "../../../../../src/packages/sferum/rules/structure/talk-outside-employment.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad } = talkOutsideEmployment;

test("the bad example", () => {
  expect(findings(id, bad)).toMatchInlineSnapshot(`
    [
      "assignments.yaml chats.romashka-parents.owner warning
    Каримова Лейла отвечает за чат «Родители группы „Ромашка“» с 16.09.2024, а работает только с 01.10.2024.
    Запишите owner списком: прежний работник с днём until, новый с днём from.",
    ]
  `);
});

test("an owner and an editor taken on before they come", () => {
  expect(
    findings(id, {
      files: `
# assignments.yaml
staff:
  - { id: kovalev, employedFrom: 2024-09-17, joinedOn: , statusConfirmedOn: }
chats:
  - { id: head-educators, owner: [{ staff: makarova, until: 2024-09-15 }, { staff: kovalev, from: 2024-09-16 }] }
channels:
  - { id: staff, editor: [{ staff: makarova, until: 2024-09-15 }, { staff: kovalev, from: 2024-09-16 }] }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "assignments.yaml chats.head-educators.owner.1.staff warning
    Ковалёв Пётр Ильич отвечает за чат «Заведующий и педагоги» с 16.09.2024, а работает только с 17.09.2024.
    Запишите owner списком: прежний работник с днём until, новый с днём from.",
      "assignments.yaml channels.staff.editor.1.staff warning
    Ковалёв Пётр Ильич отвечает за канал «Сотрудники» с 16.09.2024, а работает только с 17.09.2024.
    Запишите editor списком: прежний работник с днём until, новый с днём from.",
    ]
  `);
});

test("dismissed before the chat was made", () => {
  expect(
    findings(id, {
      files: `
# assignments.yaml
staff:
  - { id: makarova, employedUntil: 2024-09-12 }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "assignments.yaml chats.head-educators.owner warning
    Макарова Елена Викторовна отвечает за чат «Заведующий и педагоги» с 13.09.2024, а последний день работы — 12.09.2024.
    Запишите owner списком: прежний работник с днём until, новый с днём from.",
    ]
  `);
});

test.each([
  [
    "the first day at work, and the last one",
    {
      files: `
# assignments.yaml
staff:
  - { id: makarova, employedFrom: 2024-09-13, employedUntil: 2024-09-13 }
`,
    },
  ],
  [
    "a former owner who has gone since",
    {
      files: `
# assignments.yaml
staff:
  - { id: kovalev, employedUntil: 2024-09-30 }
chats:
  - { id: head-educators, owner: [{ staff: kovalev, until: 2024-09-30 }, { staff: makarova, from: 2024-10-01 }] }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
