import { expect, test } from "vitest";
import { platformRetired } from "../../../../../src/packages/sferum/rules/law/platform-retired.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = platformRetired;

test("the platform is gone", () => {
  expect(findings(id, bad)).toEqual([
    `organization.yaml platform error
Платформа «sferum-vk» (учебный профиль VK-мессенджера) не работает после 31.12.2025.
Расскажите о переходе: npx reglament event new-platform. Или запишите сами переход на учебный профиль мессенджера MAX списком, со своими днями: platform: [{ platform: sferum-vk, until: ГГГГ-ММ-ДД }, { platform: sferum-max, from: ГГГГ-ММ-ДД }]. Примите новую редакцию Положения, создайте чаты и пригласите участников заново.
2025-12-31`,
  ]);
});

test("the day is not known, and there is no successor", () => {
  expect(
    findings(id, {
      files: `
# reference/platforms.yaml
platforms:
  - { id: sferum-vk, retiredOn: , successor: }
`,
    }),
  ).toEqual([
    `organization.yaml platform error
Платформа «sferum-vk» (учебный профиль VK-мессенджера) не работает.
Выберите в platforms.yaml другую платформу и расскажите о переходе: npx reglament event new-platform. Или запишите сами platform списком: прежнюю с днём until, новую с днём from. Примите новую редакцию Положения, создайте чаты и пригласите участников заново.`,
  ]);
});

test.each([
  ["the organization has moved", good],
  [
    "its last day",
    {
      day: "2025-12-31",
      files: `
# organization.yaml
platform: sferum-vk
`,
    },
  ],
  [
    "it is only retiring",
    {
      files: `
# reference/platforms.yaml
platforms:
  - { id: sferum-vk, status: retiring, retiredOn: }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
