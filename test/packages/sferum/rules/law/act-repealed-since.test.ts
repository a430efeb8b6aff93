import { expect, test } from "vitest";
import { actRepealedSince } from "../../../../../src/packages/sferum/rules/law/act-repealed-since.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = actRepealedSince;

test("repealed two days ago", () => {
  expect(findings(id, bad)).toEqual([
    `documents.yaml editions.regulation-1.id warning
Отменён акт, на который ссылается Положение от 02.09.2024: распоряжение Минпросвещения России от 01.09.2021 № Р-210 (с 01.03.2025).
Замените «r-210» в legalBasis платформы и примите новую редакцию Положения.`,
  ]);
});

test("repealed, nobody knows when", () => {
  expect(
    findings(id, {
      files: `
# reference/acts.yaml
acts:
  - { id: fz-156, status: repealed }
# organization.yaml
platform: sferum-max
`,
    }),
  ).toEqual([
    `documents.yaml editions.regulation-1.id warning
Отменён акт, на который ссылается Положение от 02.09.2024: Федеральный закон от 24.06.2025 № 156-ФЗ (день не установлен).
Замените «fz-156» в legalBasis платформы и примите новую редакцию Положения.`,
  ]);
});

test("repealed today", () => {
  expect(
    findings(id, {
      files: `
# reference/acts.yaml
acts:
  - { id: r-210, repealedOn: 2024-10-01 }
`,
    }),
  ).toEqual([
    `documents.yaml editions.regulation-1.id warning
Отменён акт, на который ссылается Положение от 02.09.2024: распоряжение Минпросвещения России от 01.09.2021 № Р-210 (с 01.10.2024).
Замените «r-210» в legalBasis платформы и примите новую редакцию Положения.`,
  ]);
});

test.each([
  ["will be repealed tomorrow", good],
  [
    "before the approval: another rule says so",
    {
      files: `
# reference/acts.yaml
acts:
  - { id: r-210, status: repealed, repealedOn: 2024-09-02 }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
