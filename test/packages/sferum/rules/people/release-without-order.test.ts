import { expect, test } from "vitest";
import { releaseWithoutOrder } from "../../../../../src/packages/sferum/rules/people/release-without-order.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad } = releaseWithoutOrder;

test("the bad example", () => {
  expect(findings(id, bad)).toMatchInlineSnapshot(`
    [
      "administrators.yaml additional.0.until warning
    Громова Светлана Юрьевна — дополнительный администратор только по 31.12.2024, а приказа об освобождении нет.
    Укажите приказ в releasedBy.",
    ]
  `);
});

test("the order came two days after the last one", () => {
  expect(
    findings(id, {
      files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment, appointedOn: 2024-09-02, until: 2024-09-14, releasedBy: order-appointment-additional }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "administrators.yaml additional.0.until warning
    Громова Светлана Юрьевна — дополнительный администратор по 14.09.2024, а приказ № 94 от 16.09.2024 действует только с 16.09.2024.
    Проверьте until здесь и дату приказа в documents.yaml.",
    ]
  `);
});

test("a former main administrator", () => {
  expect(
    findings(id, {
      files: `
# administrators.yaml
main:
  - { staff: sokolova, appointedBy: order-appointment, appointedOn: 2024-09-02, until: 2024-09-15, personalMobile: +7 900 000-00-01, personalEmail: a@mail.example }
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16, personalMobile: +7 900 000-00-01, personalEmail: a@mail.example }
additional: []
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "administrators.yaml main.0.until warning
    Соколова Ирина Андреевна — администратор только по 15.09.2024, а приказа об освобождении нет.
    Укажите приказ в releasedBy.",
    ]
  `);
});

test("dismissed later than released", () => {
  expect(
    findings(id, {
      files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16, until: 2024-09-29 }
# assignments.yaml
staff:
  - { id: gromova, employedUntil: 2024-09-30 }
`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "administrators.yaml additional.0.until warning
    Громова Светлана Юрьевна — дополнительный администратор только по 29.09.2024, а приказа об освобождении нет.
    Укажите приказ в releasedBy.",
    ]
  `);
});

test.each([
  [
    "released from the day after the last one, or on it",
    {
      files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment, appointedOn: 2024-09-02, until: 2024-09-15, releasedBy: order-appointment-additional }
  - { staff: lebedeva, appointedBy: order-appointment, appointedOn: 2024-09-02, until: 2024-09-16, releasedBy: order-appointment-additional }
`,
    },
  ],
  [
    "dismissed on the last day: no order is needed",
    {
      files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16, until: 2024-09-30 }
# assignments.yaml
staff:
  - { id: gromova, employedUntil: 2024-09-30 }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
