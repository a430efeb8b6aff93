import { expect, test } from "vitest";
import { editionsOutOfOrder } from "../../../../../src/packages/education/rules/documents/editions-out-of-order.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = editionsOutOfOrder;

test("the second edition is older than the first", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.date error
Редакция № 2 от 02.09.2024 раньше редакции № 1 от 27.09.2024.
Проверьте номера и даты записей «regulation-next» и «regulation-1».`,
  ]);
});

test("one number twice", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: regulation-next, kind: regulation, edition: 1, date: 2024-10-07, status: draft }
`,
    }),
  ).toEqual([
    `documents.yaml editions.regulation-next.edition error
Редакций с номером 1 две: «regulation-1» и «regulation-next».
Дайте более поздней редакции следующий номер.`,
  ]);
});

test.each([
  ["numbers and dates rise", good],
  [
    "on one day",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-next, kind: regulation, edition: 2, date: 2024-09-02, status: draft }
`,
    },
  ],
  [
    "editions of different documents",
    {
      files: `
# documents.yaml
editions:
  - { id: memo-2, kind: memo, edition: 2, date: 2023-09-01, status: in-force }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
