import { expect, test } from "vitest";
import { certificateNotValid } from "../../../../../src/packages/education/rules/documents/certificate-not-valid.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = certificateNotValid;

test("signed before the certificate", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.signature.validFrom error
Положение от 02.09.2024: сертификат подписи действует только с 19.09.2024, а подписан документ 02.09.2024.
Проверьте signedOn, validFrom и validUntil. Если они верны, подпишите документ заново.`,
  ]);
});

test("signed after its end", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, signature: { validUntil: 2024-09-01 } }
`,
    }),
  ).toEqual([
    `documents.yaml editions.regulation-1.signature.validUntil error
Положение от 02.09.2024: сертификат подписи действовал только по 01.09.2024, а подписан документ 02.09.2024.
Проверьте signedOn, validFrom и validUntil. Если они верны, подпишите документ заново.`,
  ]);
});

test("ended before it began: that is one mistake, and dates-reversed tells it", () => {
  const signature = "{ validFrom: 2024-09-02, validUntil: 2024-09-01, signedOn: 2024-09-02 }";
  const files = `\n# documents.yaml\neditions:\n  - { id: regulation-1, signature: ${signature} }\n`;
  expect(findings(id, { files })).toEqual([]);
  expect(findings("dates-reversed", { files })).toHaveLength(1);
});

test("the day of signing is not known: the document's date counts", () => {
  expect(
    findings(id, {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, signature: { validFrom: 2024-09-19, signedOn: } }
`,
    }),
  ).toEqual([
    `documents.yaml editions.regulation-1.signature.validFrom error
Положение от 02.09.2024: сертификат подписи действует только с 19.09.2024, а документ датирован 02.09.2024.
Если документ подписан в другой день, добавьте строку signedOn.`,
  ]);
});

test.each([
  ["signed with a valid certificate", good],
  [
    "on its first day",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, signature: { validFrom: 2024-09-02 } }
`,
    },
  ],
  [
    "on its last day",
    {
      files: `
# documents.yaml
editions:
  - { id: regulation-1, signature: { validUntil: 2024-09-02 } }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
