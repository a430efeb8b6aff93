import { expect, test } from "vitest";
import { platformRetiring } from "../../../../../src/packages/sferum/rules/law/platform-retiring.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = platformRetiring;

test("four months are left", () => {
  expect(findings(id, bad)).toEqual([
    `organization.yaml platform warning
Платформа «sferum-vk» (учебный профиль VK-мессенджера) работает только по 31.12.2025.
Расскажите о переходе: npx reglament event new-platform. Или запишите сами переход на учебный профиль мессенджера MAX списком, со своими днями: platform: [{ platform: sferum-vk, until: ГГГГ-ММ-ДД }, { platform: sferum-max, from: ГГГГ-ММ-ДД }]. Примите новую редакцию Положения, создайте чаты и пригласите участников заново.
2025-12-31`,
  ]);
});

test("the last day", () => {
  expect(
    findings(id, {
      day: "2025-12-31",
      files: `
# organization.yaml
platform: sferum-vk
`,
    }),
  ).toEqual([
    `organization.yaml platform warning
Платформа «sferum-vk» (учебный профиль VK-мессенджера) работает только по 31.12.2025.
Расскажите о переходе: npx reglament event new-platform. Или запишите сами переход на учебный профиль мессенджера MAX списком, со своими днями: platform: [{ platform: sferum-vk, until: ГГГГ-ММ-ДД }, { platform: sferum-max, from: ГГГГ-ММ-ДД }]. Примите новую редакцию Положения, создайте чаты и пригласите участников заново.
2025-12-31`,
  ]);
});

test("a move that comes after the last day of the former platform is too late", () => {
  const files = `
# organization.yaml
platform:
  - { platform: sferum-vk, until: 2026-01-01 }
  - { platform: sferum-max, from: 2026-01-02 }
`;
  expect(findings(id, { day: "2025-12-31", files })).toHaveLength(1);
});

test("nobody knows when", () => {
  expect(
    findings(id, {
      files: `
# reference/platforms.yaml
platforms:
  - { id: sferum-vk, status: retiring, retiredOn: , successor: }
`,
    }),
  ).toEqual([
    `organization.yaml platform warning
Платформа «sferum-vk» (учебный профиль VK-мессенджера) скоро перестанет работать.
Выберите в platforms.yaml другую платформу и расскажите о переходе: npx reglament event new-platform. Или запишите сами platform списком: прежнюю с днём until, новую с днём from. Примите новую редакцию Положения, создайте чаты и пригласите участников заново.`,
  ]);
});

test.each([
  ["the organization has moved", good],
  [
    "more than half a year is left",
    {
      day: "2025-07-03",
      files: `
# organization.yaml
platform: sferum-vk
`,
    },
  ],
  [
    "it is gone: another rule says so",
    {
      day: "2026-01-01",
      files: `
# organization.yaml
platform: sferum-vk
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

test("half a year is looked ahead", () => {
  const files = "\n# organization.yaml\nplatform: sferum-vk\n";
  expect(findings(id, { day: "2025-07-04", files })).toHaveLength(1);
});

test.each([
  ["that is retiring, more than half a year before", "status: retiring"],
  // What works no more since a day that nobody knows is another rule's matter.
  ["that is retired since a day that nobody knows", "status: retired, retiredOn: "],
])("fine: a platform %s", (_, fields) => {
  const files = `
# organization.yaml
platform: sferum-vk
# reference/platforms.yaml
platforms:
  - { id: sferum-vk, ${fields} }
`;
  expect(findings(id, { day: "2025-07-03", files })).toEqual([]);
});

test("fine: a platform that works", () => {
  expect(findings(id, { files: "\n# organization.yaml\nplatform: sferum-max\n" })).toEqual([]);
});
