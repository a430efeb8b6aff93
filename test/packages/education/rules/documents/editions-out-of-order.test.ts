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

const third = (second: string, next: string): string => `
# documents.yaml
editions:
  - { id: regulation-2, kind: regulation, edition: 2, date: 2024-09-09, ${second} }
  - { id: regulation-3, kind: regulation, edition: 3, date: 2024-09-16, ${next} }
`;

test("the third edition holds before the second", () => {
  const files = third("status: approved, inForceFrom: 2024-09-17", "status: in-force");
  expect(findings(id, { files })).toEqual([
    `documents.yaml editions.regulation-3.date error
Редакция № 3 действует с 16.09.2024, раньше редакции № 2: та — только с 17.09.2024.
Исправьте inForceFrom записей «regulation-2» и «regulation-3». Если редакция № 2 так и не начала действовать, допишите к приказу, который её отменил, строку repeals: [regulation-2].`,
  ]);
});

test.each([
  ["from the same day on", "status: approved, inForceFrom: 2024-09-16", "status: in-force"],
  ["the second came to nothing", "status: draft, inForceFrom: 2024-09-17", "status: in-force"],
  ["the third is a draft", "status: approved, inForceFrom: 2024-09-17", "status: draft"],
])("fine: %s", (_, second, next) => {
  expect(findings(id, { files: third(second, next) })).toEqual([]);
});

test("fine: the second was repealed before its day, by the third itself or by an order", () => {
  const second = "status: approved, inForceFrom: 2024-09-17";
  const own = third(second, "status: in-force, repeals: [regulation-2]");
  expect(findings(id, { files: own })).toEqual([]);
  const act =
    "  - { id: order-etiquette, kind: order-etiquette, number: '90', date: 2024-09-12, status: in-force, repeals: [regulation-2] }\n";
  expect(findings(id, { files: third(second, "status: in-force") + act })).toEqual([]);
});
