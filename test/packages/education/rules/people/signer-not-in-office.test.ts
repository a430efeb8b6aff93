import { expect, test } from "vitest";
import { signerNotInOffice } from "../../../../../src/packages/education/rules/people/signer-not-in-office.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad } = signerNotInOffice;

test("the bad example", () => {
  expect(findings(id, bad)).toMatchInlineSnapshot(`
    [
      "documents.yaml editions.order-appointment.date error
    Приказ № 88 от 02.09.2024: руководитель, Макарова Елена Викторовна, работает только с 01.10.2025.
    Запишите в organization.yaml head списком: прежний руководитель с днём until, новый с днём from.",
      "documents.yaml editions.order-use.date error
    Приказ № 87 от 02.09.2024: руководитель, Макарова Елена Викторовна, работает только с 01.10.2025.
    Запишите в organization.yaml head списком: прежний руководитель с днём until, новый с днём from.",
      "documents.yaml editions.request.date error
    Заявка на регистрацию № 01-21/47 от 03.09.2024: руководитель, Макарова Елена Викторовна, работает только с 01.10.2025.
    Запишите в organization.yaml head списком: прежний руководитель с днём until, новый с днём from.",
      "documents.yaml editions.order-appointment-additional.date error
    Приказ № 94 от 16.09.2024: руководитель, Макарова Елена Викторовна, работает только с 01.10.2025.
    Запишите в organization.yaml head списком: прежний руководитель с днём until, новый с днём from.",
      "documents.yaml editions.regulation-1.date error
    Положение от 02.09.2024: руководитель, Макарова Елена Викторовна, работает только с 01.10.2025.
    Запишите в organization.yaml head списком: прежний руководитель с днём until, новый с днём from.",
    ]
  `);
});

test("dismissed the day before the order", () => {
  expect(
    findings(id, {
      files: `
# assignments.yaml
staff:
  - { id: makarova, employedUntil: 2024-09-15 }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "documents.yaml editions.order-appointment-additional.date error
    Приказ № 94 от 16.09.2024: последний день работы руководителя (Макарова Елена Викторовна) — 15.09.2024.
    Запишите в organization.yaml head списком: прежний руководитель с днём until, новый с днём from.",
    ]
  `);
});

test("nobody is told of that day", () => {
  expect(
    findings(id, {
      files: `
# organization.yaml
head:
  - { staff: makarova, from: 2024-09-03 }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "documents.yaml editions.order-appointment.date error
    Приказ № 88 от 02.09.2024: кто руководил в этот день, не записано.
    Запишите в organization.yaml head списком: прежний руководитель с днём until, новый с днём from.",
      "documents.yaml editions.order-use.date error
    Приказ № 87 от 02.09.2024: кто руководил в этот день, не записано.
    Запишите в organization.yaml head списком: прежний руководитель с днём until, новый с днём from.",
      "documents.yaml editions.regulation-1.date error
    Положение от 02.09.2024: кто руководил в этот день, не записано.
    Запишите в organization.yaml head списком: прежний руководитель с днём until, новый с днём from.",
    ]
  `);
});

test.each([
  [
    "the first and the last day at work count",
    {
      files: `
# assignments.yaml
staff:
  - { id: makarova, employedFrom: 2024-09-02, employedUntil: 2024-09-16 }
`,
    },
  ],
  [
    "the first day in office",
    {
      files: `
# organization.yaml
head:
  - { staff: makarova, from: 2024-09-02 }
`,
    },
  ],
  [
    "a draft is signed by nobody yet",
    {
      files: `
# assignments.yaml
staff:
  - { id: makarova, employedUntil: 2024-09-16 }
# documents.yaml
editions:
  - { id: order-next, kind: order-use, date: 2024-09-17, status: draft }
`,
    },
  ],
  [
    "an acting head signs",
    {
      files: `
# organization.yaml
head:
  - { staff: makarova }
  - { staff: sokolova, acting: true, from: 2024-09-16, until: 2024-09-16 }
# assignments.yaml
staff:
  - { id: makarova, employedUntil: 2024-09-15 }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
