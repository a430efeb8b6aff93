import { expect, test } from "vitest";
import { headNotEmployed } from "../../../../../src/packages/education/rules/people/head-not-employed.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = headNotEmployed;

test("dismissed the day before", () => {
  expect(findings(id, bad)).toEqual([
    `organization.yaml head error
Руководитель, Макарова Елена Викторовна, с 01.10.2024 здесь не работает.
Запишите head списком: прежний руководитель с днём until, новый с днём from. Или исправьте даты работы.
2024-10-01`,
  ]);
});

test("the last day at work counts", () => {
  expect(findings(id, good)).toEqual([]);
});

const cameOn = (employedFrom: string) => ({
  files: `
# assignments.yaml
staff:
  - { id: makarova, employedFrom: ${employedFrom} }
`,
});

test("not come yet; the first day at work counts", () => {
  expect(findings(id, cameOn("2024-10-02"))).toEqual([
    `organization.yaml head error
Руководитель, Макарова Елена Викторовна, работает только с 02.10.2024.
Запишите head списком: прежний руководитель с днём until, новый с днём from. Или исправьте даты работы.`,
  ]);
  expect(findings(id, cameOn("2024-10-01"))).toEqual([]);
});

test("the head is who the data name, not the first of the staff", () => {
  const files = `
# organization.yaml
head: zhuk
# assignments.yaml
staff:
  - { id: zhuk, employedUntil: 2024-09-30 }
`;
  expect(findings(id, { files })).toEqual([expect.stringContaining("с 01.10.2024 здесь не")]);
});

test("a head who is not on the staff is another rule's matter", () => {
  expect(findings(id, { files: "\n# organization.yaml\nhead: nobody\n" })).toEqual([]);
});
