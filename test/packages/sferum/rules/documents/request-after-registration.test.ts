import { expect, test } from "vitest";
import { requestAfterRegistration } from "../../../../../src/packages/sferum/rules/documents/request-after-registration.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = requestAfterRegistration;

test("the organization was registered before the request", () => {
  expect(findings(id, bad)).toEqual([
    `organization.yaml registeredOn error
Заявка на регистрацию № 01-21/47 от 03.09.2024 позже регистрации организации: 02.09.2024.
Проверьте эту дату и дату заявки: запись «request» в documents.yaml.`,
  ]);
});

test("the administrator was registered before the request", () => {
  expect(
    findings(id, {
      files: `
# administrators.yaml
main: { registration: { on: 2024-09-02 } }
`,
    }),
  ).toEqual([
    `administrators.yaml main.registration.on error
Заявка на регистрацию № 01-21/47 от 03.09.2024 позже регистрации администратора: 02.09.2024.
Проверьте эту дату и дату заявки: запись «request» в documents.yaml.`,
  ]);
});

test.each([
  ["on the day of the request", good],
  [
    "the first request counts",
    {
      files: `
# documents.yaml
editions:
  - { id: request-2, kind: request, date: 2024-09-30, status: approved }
`,
    },
  ],
  [
    "nobody is registered",
    {
      files: `
# organization.yaml
registeredOn:
# administrators.yaml
main: { registration: }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

test("the first request by its date, wherever it stands", () => {
  const second = (date: string) =>
    findings(id, {
      files: `
# organization.yaml
registeredOn: 2024-09-02
# documents.yaml
editions:
  - { id: request-0, kind: request, date: ${date}, status: approved }
`,
    });
  expect(second("2024-09-02")).toEqual([]);
  expect(second("2024-09-04")).toHaveLength(1);
});

test("the administrator may be registered on the day of the request", () => {
  const files = "\n# administrators.yaml\nmain: { registration: { on: 2024-09-03 } }\n";
  expect(findings(id, { files })).toEqual([]);
});
