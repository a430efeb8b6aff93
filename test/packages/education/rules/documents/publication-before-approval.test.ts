import { expect, test } from "vitest";
import { publicationBeforeApproval } from "../../../../../src/packages/education/rules/documents/publication-before-approval.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = publicationBeforeApproval;

test("published before the document's date", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.publishedOn error
Положение от 02.09.2024: день размещения на сайте, 30.08.2024, раньше даты документа.
На сайт ставят утверждённый документ. Проверьте publishedOn и date.`,
  ]);
});

test.each([
  ["published on the document's date", good],
  [
    "not published",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, publishedOn:  }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
