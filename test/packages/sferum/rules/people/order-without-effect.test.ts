import { expect, test } from "vitest";
import { orderWithoutEffect } from "../../../../../src/packages/sferum/rules/people/order-without-effect.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad } = orderWithoutEffect;

test("the bad example", () => {
  expect(findings(id, bad)).toMatchInlineSnapshot(`
    [
      "documents.yaml editions.order-appointment-additional.id error
    Приказ № 94 от 16.09.2024: по данным он никого не назначает и не освобождает.
    Поставьте в administrators.yaml appointedBy: order-appointment-additional тому, кого он назначил, или releasedBy: order-appointment-additional тому, кого освободил. Прежних администраторов не удаляйте: поставьте им until.",
    ]
  `);
});

test.each([
  [
    "an order that only releases",
    {
      files: `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment, appointedOn: 2024-09-02, until: 2024-09-15, releasedBy: order-appointment-additional }
`,
    },
  ],
  [
    "a repealed order",
    {
      files: `
# administrators.yaml
additional: []
# documents.yaml
editions:
  - { id: order-appointment-additional, status: repealed, inForceUntil: 2024-09-30 }
`,
    },
  ],
  [
    "a draft",
    {
      files: `
# documents.yaml
editions:
  - { id: next, kind: order-appointment, date: 2024-10-14, status: draft }
`,
    },
  ],
  [
    "a former main administrator keeps his order",
    {
      files: `
# administrators.yaml
main:
  - { staff: sokolova, appointedBy: order-appointment, appointedOn: 2024-09-02, until: 2024-09-15, releasedBy: order-appointment-additional, personalMobile: +7 900 000-00-01, personalEmail: a@mail.example }
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16, personalMobile: +7 900 000-00-01, personalEmail: a@mail.example }
additional: []
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
