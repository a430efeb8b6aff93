import { expect, test } from "vitest";
import { certificateExpiring } from "../../../../../src/packages/education/rules/documents/certificate-expiring.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = certificateExpiring;

test("24 days are left", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.signature.validUntil warning
Сертификат электронной подписи заканчивается 25.10.2025.
Получите новый сертификат заранее.
2025-10-25`,
  ]);
});

test("30 days are left", () => {
  expect(
    findings(id, {
      day: "2025-09-25",
      files: `
# documents.yaml
editions:
  - { id: regulation-1, signature: { validUntil: 2025-10-25 } }
`,
    }),
  ).toEqual([
    `documents.yaml editions.regulation-1.signature.validUntil warning
Сертификат электронной подписи заканчивается 25.10.2025.
Получите новый сертификат заранее.
2025-10-25`,
  ]);
});

test("the last day", () => {
  expect(
    findings(id, {
      day: "2025-10-25",
      files: `
# documents.yaml
editions:
  - { id: regulation-1, signature: { validUntil: 2025-10-25 } }
`,
    }),
  ).toEqual([
    `documents.yaml editions.regulation-1.signature.validUntil warning
Сертификат электронной подписи заканчивается 25.10.2025.
Получите новый сертификат заранее.
2025-10-25`,
  ]);
});

test.each([
  ["a year is left", good],
  [
    "31 days are left",
    {
      day: "2025-09-24",
      files: `
# documents.yaml
editions:
  - { id: regulation-1, signature: { validUntil: 2025-10-25 } }
`,
    },
  ],
  [
    "it has ended: what was signed holds",
    {
      day: "2025-10-26",
      files: `
# documents.yaml
editions:
  - { id: regulation-1, signature: { validUntil: 2025-10-25 } }
`,
    },
  ],
  [
    "a newer one is known",
    {
      day: "2025-10-01",
      files: `
# documents.yaml
editions:
  - { id: order-use, signature: { owner: Макарова Елена Викторовна, certificate: 00A1B2C3, validFrom: 2024-08-01, validUntil: 2026-08-01, signedOn: 2024-09-02 } }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
