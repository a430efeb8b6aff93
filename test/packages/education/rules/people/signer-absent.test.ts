import { expect, test } from "vitest";
import { signerAbsent } from "../../../../../src/packages/education/rules/people/signer-absent.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad } = signerAbsent;

test("the bad example", () => {
  expect(findings(id, bad)).toMatchInlineSnapshot(`
    [
      "documents.yaml editions.order-appointment.date warning
    Приказ № 88 от 02.09.2024: подписывает Макарова Елена Викторовна, а в этот день отсутствует (с 26.08.2024).
    Добавьте к отсутствию replacedBy — кто исполнял обязанности. Если руководитель вышел на работу, исправьте дни отсутствия.",
      "documents.yaml editions.order-use.date warning
    Приказ № 87 от 02.09.2024: подписывает Макарова Елена Викторовна, а в этот день отсутствует (с 26.08.2024).
    Добавьте к отсутствию replacedBy — кто исполнял обязанности. Если руководитель вышел на работу, исправьте дни отсутствия.",
      "documents.yaml editions.request.date warning
    Заявка на регистрацию № 01-21/47 от 03.09.2024: подписывает Макарова Елена Викторовна, а в этот день отсутствует (с 26.08.2024).
    Добавьте к отсутствию replacedBy — кто исполнял обязанности. Если руководитель вышел на работу, исправьте дни отсутствия.",
      "documents.yaml editions.regulation-1.date warning
    Положение от 02.09.2024: подписывает Макарова Елена Викторовна, а в этот день отсутствует (с 26.08.2024).
    Добавьте к отсутствию replacedBy — кто исполнял обязанности. Если руководитель вышел на работу, исправьте дни отсутствия.",
    ]
  `);
});

test("the last day of a sick leave", () => {
  expect(
    findings(id, {
      files: `
# assignments.yaml
staff:
  - { id: makarova, absences: [{ kind: sick, from: 2024-09-10, until: 2024-09-16 }] }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "documents.yaml editions.order-appointment-additional.date warning
    Приказ № 94 от 16.09.2024: подписывает Макарова Елена Викторовна, а в этот день отсутствует (с 10.09.2024).
    Добавьте к отсутствию replacedBy — кто исполнял обязанности. Если руководитель вышел на работу, исправьте дни отсутствия.",
    ]
  `);
});

test("the one who replaces is away too", () => {
  expect(
    findings(id, {
      files: `
# assignments.yaml
staff:
  - { id: makarova, absences: [{ kind: vacation, from: 2024-09-16, until: 2024-09-29, replacedBy: sokolova }] }
  - { id: sokolova, absences: [{ kind: sick, from: 2024-09-16, until: 2024-09-17 }] }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "documents.yaml editions.order-appointment-additional.date warning
    Приказ № 94 от 16.09.2024: подписывает Соколова Ирина Андреевна, а в этот день отсутствует (с 16.09.2024).
    Добавьте к отсутствию replacedBy — кто исполнял обязанности. Если руководитель вышел на работу, исправьте дни отсутствия.",
    ]
  `);
});

test.each([
  [
    "ended the day before, began the day after",
    {
      files: `
# assignments.yaml
staff:
  - { id: makarova, absences: [{ kind: vacation, from: 2024-09-04, until: 2024-09-15 }, { kind: vacation, from: 2024-09-17, until: 2024-09-30 }] }
`,
    },
  ],
  [
    "somebody replaces",
    {
      files: `
# assignments.yaml
staff:
  - { id: makarova, absences: [{ kind: vacation, from: 2024-09-16, until: 2024-09-29, replacedBy: sokolova }] }
`,
    },
  ],
  [
    "an acting head is told",
    {
      files: `
# organization.yaml
head:
  - { staff: makarova }
  - { staff: sokolova, acting: true, from: 2024-09-16, until: 2024-09-29 }
# assignments.yaml
staff:
  - { id: makarova, absences: [{ kind: vacation, from: 2024-09-16, until: 2024-09-29 }] }
`,
    },
  ],
  [
    "others are away",
    {
      files: `
# assignments.yaml
staff:
  - { id: sokolova, absences: [{ kind: vacation, from: 2024-09-16, until: 2024-09-29 }] }
`,
    },
  ],
  [
    "a draft",
    {
      files: `
# assignments.yaml
staff:
  - { id: makarova, absences: [{ kind: vacation, from: 2024-10-14, until: 2024-10-27 }] }
# documents.yaml
editions:
  - { id: order-next, kind: order-use, date: 2024-10-14, status: draft }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
