import { expect, test } from "vitest";
import { requestBeforeAppointment } from "../../../../../src/packages/sferum/rules/documents/request-before-appointment.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = requestBeforeAppointment;

const contacts = "staff: gromova, personalMobile: +7 900 000-00-01, personalEmail: g@example.ru";

test("appointed after the request", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.request.date error
Заявка на регистрацию № 01-21/47 от 03.09.2024 раньше назначения администратора: он назначен с 04.09.2024.
Проверьте дату заявки и appointedOn в administrators.yaml. Если в тот день администратором был другой, запишите main списком: прежний администратор с днём until, потом новый.`,
  ]);
});

test("a former request was not sent by who was appointed after it", () => {
  const files = `
# administrators.yaml
main: { appointedOn: 2024-09-16, appointedBy: order-appointment-additional }
# documents.yaml
editions:
  - { id: request-2, kind: request, date: 2024-09-16, status: draft }
`;
  expect(findings(id, { files }).map((text) => text.split("\n")[0])).toEqual([
    "documents.yaml editions.request.date error",
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
    "each request is judged by the administrator of its own day",
    {
      files: `
# administrators.yaml
main:
  - { ${contacts}, appointedBy: order-appointment, appointedOn: 2024-09-02, until: 2024-09-15 }
  - { ${contacts}, appointedBy: order-appointment-additional, appointedOn: 2024-09-16 }
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

test("a repealed request asked for nothing", () => {
  const files = bad.files.replace("date: 2024-09-03", "date: 2024-09-03, status: repealed");
  expect(findings(id, { files })).toEqual([]);
});

test("the order is that of the administrator, whichever stands first", () => {
  const files = "\n# administrators.yaml\nmain: { appointedBy: order-appointment-additional }\n";
  expect(findings(id, { files })).toEqual([
    expect.stringContaining(
      "раньше, чем начал действовать приказ о назначении администратора: 16.09.2024",
    ),
  ]);
});
