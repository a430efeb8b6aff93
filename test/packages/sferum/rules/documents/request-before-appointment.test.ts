import { expect, test } from "vitest";
import { requestBeforeAppointment } from "../../../../../src/packages/sferum/rules/documents/request-before-appointment.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = requestBeforeAppointment;

test("appointed after the request", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.request.date error
Заявка на регистрацию № 01-21/47 от 03.09.2024 раньше назначения администратора: он назначен с 04.09.2024.
Проверьте дату заявки, дату приказа и appointedOn в administrators.yaml.`,
  ]);
});

test("the order begins after the request", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: order-appointment, inForceFrom: 2024-09-04 }
`,
    }),
  ).toEqual([
    `documents.yaml editions.request.date error
Заявка на регистрацию № 01-21/47 от 03.09.2024 раньше, чем начал действовать приказ о назначении администратора: 04.09.2024.
Проверьте дату заявки, дату приказа и appointedOn в administrators.yaml.`,
  ]);
});

test.each([
  ["appointed before", good],
  [
    "all on one day",
    {
      files: `
# administrators.yaml
main: { appointedOn: 2024-09-03 }
# documents.yaml
editions:
  - { id: order-appointment, inForceFrom: 2024-09-03 }
`,
    },
  ],
  [
    "only the last request counts",
    {
      files: `
# administrators.yaml
main: { appointedOn: 2024-09-16, appointedBy: order-appointment-additional }
# documents.yaml
editions:
  - { id: request-2, kind: request, date: 2024-09-16, status: draft }
`,
    },
  ],
  [
    "no request",
    {
      files: `
# documents.yaml
editions:
  - { id: request, kind: letter }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
