import { expect, test } from "vitest";
import { regulationOfFormerPlatform } from "../../../../../src/packages/sferum/rules/documents/regulation-of-former-platform.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = regulationOfFormerPlatform;

const platforms = `
# organization.yaml
platform:
  - { platform: sferum-vk, until: 2024-09-30 }
  - { platform: sferum-max, from: 2024-10-01 }
`;
const next = (lines: string): string => `${platforms}# documents.yaml
editions:
  - { id: regulation-2, kind: regulation, edition: 2, date: 2024-09-27, ${lines} }
`;

test("the Regulation binds to what is used no more", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.id warning
Положение от 02.09.2024 описывает учебный профиль VK-мессенджера, а организация с 30.09.2024 использует учебный профиль мессенджера MAX.
Запишите новую редакцию со следующим номером в edition и приказ о ней, сначала со status: draft.
2024-09-30`,
  ]);
});

test.each([
  ["on the first day of the other platform", "2024-10-01", platforms, 1],
  ["on the day before", "2024-09-30", platforms, 0],
  ["a draft changes nothing", "2024-10-01", next("status: draft, inForceFrom: 2024-10-01"), 1],
  ["the new edition holds", "2024-10-01", next("status: in-force, inForceFrom: 2024-10-01"), 0],
  ["it holds a day late", "2024-10-01", next("status: approved, inForceFrom: 2024-10-02"), 1],
  ["and then", "2024-10-02", next("status: in-force, inForceFrom: 2024-10-02"), 0],
  ["it holds too early", "2024-10-01", next("status: in-force, inForceFrom: 2024-09-30"), 1],
])("%s", (_, day, files, count) => {
  expect(findings(id, { day, files })).toHaveLength(count);
});

test("a draft of the new edition is named, and how to tell that it was signed", () => {
  const files = next("status: draft, inForceFrom: 2024-10-01");
  expect(findings(id, { day: "2024-10-01", files }).join()).toContain(
    "Проект записан: regulation-2. Когда его утвердят, расскажите об этом: npx reglament event signed",
  );
});

test("fine: nobody has moved yet", () => {
  expect(findings(id, good)).toEqual([]);
});
