import { expect, test } from "vitest";
import { actYoungerThanDocument } from "../../../../../src/packages/sferum/rules/law/act-younger-than-document.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad } = actYoungerThanDocument;

test("the bad example", () => {
  expect(findings(id, bad)).toMatchInlineSnapshot(`
    [
      "organization.yaml platform error
    Положение от 02.09.2024 — о платформе «sferum-max», а она основана на акте, которого тогда не было: Федеральный закон от 24.06.2025 № 156-ФЗ.
    Если тогда работали на другой платформе, запишите platform списком: прежнюю — с последним днём until, новую («sferum-max») — с первым днём from. Если Положение приняли позже, исправьте его даты в documents.yaml. В самом документе этот акт не упомянут.",
      "organization.yaml platform error
    Положение от 02.09.2024 — о платформе «sferum-max», а она основана на акте, которого тогда не было: Федеральный закон от 01.04.2025 № 41-ФЗ.
    Если тогда работали на другой платформе, запишите platform списком: прежнюю — с последним днём until, новую («sferum-max») — с первым днём from. Если Положение приняли позже, исправьте его даты в documents.yaml. В самом документе этот акт не упомянут.",
    ]
  `);
});

test.each([
  [
    "the platform of its own day",
    {
      files: `
# organization.yaml
platform:
  - { platform: sferum-vk, until: 2025-12-14 }
  - { platform: sferum-max, from: 2025-12-15 }
`,
    },
  ],
  [
    "other documents cite no acts",
    {
      files: `
# organization.yaml
platform: [{ platform: sferum-vk, until: 2024-09-15 }, { platform: sferum-max, from: 2024-09-16 }]
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

/** The youngest act of the platform is made as old as told. */
const actOf = (date: string) => ({
  files: `
# reference/acts.yaml
acts:
  - { id: letter-04-643, date: ${date} }
`,
});

test("an act of the day itself may be cited, one of the next day may not", () => {
  expect(findings(id, actOf("2024-09-02"))).toEqual([]);
  expect(findings(id, actOf("2024-09-03"))).toMatchInlineSnapshot(`
    [
      "organization.yaml platform error
    Положение от 02.09.2024 — о платформе «sferum-vk», а она основана на акте, которого тогда не было: письмо Минпросвещения России от 03.09.2024 № 04-643.
    Если тогда работали на другой платформе, запишите platform списком: прежнюю — с последним днём until, новую («sferum-vk») — с первым днём from. Если Положение приняли позже, исправьте его даты в documents.yaml. В самом документе этот акт не упомянут.",
    ]
  `);
});
