import { expect, test } from "vitest";
import { platformRetiredOnApproval } from "../../../../../src/packages/sferum/rules/law/platform-retired-on-approval.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad } = platformRetiredOnApproval;

test("the bad example", () => {
  expect(findings(id, bad)).toMatchInlineSnapshot(`
    [
      "documents.yaml editions.order-use.date error
    Приказ № 87 от 12.01.2026 — о платформе «sferum-vk», а она работала только по 31.12.2025.
    Расскажите о переходе: npx reglament event new-platform. Или запишите сами переход на учебный профиль мессенджера MAX списком, со своими днями: platform: [{ platform: sferum-vk, until: ГГГГ-ММ-ДД }, { platform: sferum-max, from: ГГГГ-ММ-ДД }]. Примите новую редакцию Положения, создайте чаты и пригласите участников заново.",
    ]
  `);
});

test.each([
  [
    "the last day of the platform",
    {
      files: `
# documents.yaml
editions:
  - { id: order-use, date: 2025-12-31, inForceFrom: 2025-12-31, publishedOn: 2025-12-31 }
`,
    },
  ],
  [
    "another platform since then",
    {
      files: `
# organization.yaml
platform: [{ platform: sferum-vk, until: 2025-12-31 }, { platform: sferum-max, from: 2026-01-01 }]
# documents.yaml
editions:
  - { id: order-use, date: 2026-01-01, inForceFrom: 2026-01-12, publishedOn: 2026-01-12 }
`,
    },
  ],
  [
    "a draft",
    {
      files: `
# documents.yaml
editions:
  - { id: next, kind: order-use, date: 2026-01-01, status: draft }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

test("approved in time, but it holds when the platform is gone", () => {
  const files = `
# organization.yaml
platform: [{ platform: sferum-vk, until: 2026-01-20 }, { platform: sferum-max, from: 2026-01-21 }]
# documents.yaml
editions:
  - { id: order-use, date: 2025-12-30, inForceFrom: 2026-01-12, publishedOn: 2026-01-12 }
`;
  expect(findings(id, { files })).toHaveLength(1);
});

test("the day after the last one", () => {
  const day = (date: string) => bad.files.replaceAll("2026-01-12", date);
  expect(findings(id, { files: day("2026-01-01") })).toHaveLength(1);
  expect(findings(id, { files: day("2025-12-31") })).toEqual([]);
});

test("approved too late, though it is said to hold since before", () => {
  const files = bad.files.replace("inForceFrom: 2026-01-12", "inForceFrom: 2025-12-31");
  expect(findings(id, { files })).toHaveLength(1);
});
