import { expect, test } from "vitest";
import { actStatusUnknown } from "../../../../../src/packages/education/rules/law/act-status-unknown.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = actStatusUnknown;

test("three months ago", () => {
  expect(findings(id, bad)).toEqual([
    `reference/acts.yaml acts.letter-04-127.status warning
Не установлено, действует ли акт: письмо Минпросвещения России от 22.02.2022 № 04-127. Последняя проверка — 01.07.2024.
Найдите его в справочной системе и исправьте status; не нашли — запишите день проверки в checkedOn.
2024-09-29`,
  ]);
});

test.each([
  ["the status is known", good],
  [
    "90 days ago",
    {
      files: `
# reference/acts.yaml
acts:
  - { id: letter-04-127, checkedOn: 2024-07-03 }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
