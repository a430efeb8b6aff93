import { expect, test } from "vitest";
import { signedAfterForce } from "../../../../../src/packages/education/rules/documents/signed-after-force.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = signedAfterForce;

test("signed a day after the beginning", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.signature.signedOn warning
Положение от 02.09.2024: действует с 02.09.2024, а подпись поставлена только 03.09.2024.
Если в срок подписан подлинник на бумаге, объясните это строкой note.`,
  ]);
});

test("without a beginning of its own the document's date counts", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, inForceFrom: , signature: { signedOn: 2024-09-05 } }
`,
    }),
  ).toEqual([
    `documents.yaml editions.regulation-1.signature.signedOn warning
Положение от 02.09.2024: действует с 02.09.2024, а подпись поставлена только 05.09.2024.
Если в срок подписан подлинник на бумаге, объясните это строкой note.`,
  ]);
});

test.each([
  ["a note explains it", good],
  [
    "signed beforehand",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, inForceFrom: 2024-09-09, signature: { signedOn: 2024-09-02 } }
`,
    },
  ],
  [
    "signed on the day of the beginning",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, inForceFrom: 2024-09-02, signature: { signedOn: 2024-09-02 } }
`,
    },
  ],
  [
    "the day of signing is not known",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, signature: { signedOn: } }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
