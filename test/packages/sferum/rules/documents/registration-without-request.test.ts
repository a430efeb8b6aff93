import { expect, test } from "vitest";
import { registrationWithoutRequest } from "../../../../../src/packages/sferum/rules/documents/registration-without-request.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = registrationWithoutRequest;

test("the request is only a draft", () => {
  expect(findings(id, bad)).toEqual([
    `organization.yaml registeredOn warning
Организация зарегистрирована 05.09.2024, а отправленной заявки в documents.yaml нет.
Добавьте запись вида request или, если заявка отправлена, исправьте её статус на approved.`,
  ]);
});

test("there is none at all", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: request, kind: letter }
`,
    }),
  ).toEqual([
    `organization.yaml registeredOn warning
Организация зарегистрирована 05.09.2024, а отправленной заявки в documents.yaml нет.
Добавьте запись вида request или, если заявка отправлена, исправьте её статус на approved.`,
  ]);
});

test.each([
  ["the request was sent", good],
  [
    "not registered",
    {
      files: `
# organization.yaml
registeredOn:
# documents.yaml
editions:
  - { id: request, status: draft }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
