import { expect, test } from "vitest";
import { administratorNotEmployed } from "../../../../../src/packages/sferum/rules/people/administrator-not-employed.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = administratorNotEmployed;

test("appointed before being employed", () => {
  expect(findings(id, bad)).toEqual([
    `administrators.yaml additional.0.appointedOn error
Громова Светлана Юрьевна — дополнительный администратор с 16.09.2024, но работает только с 17.09.2024.
Проверьте appointedOn здесь, employedFrom и employedUntil в assignments.yaml.`,
  ]);
});

test("appointed on the first day at work", () => {
  expect(findings(id, good)).toEqual([]);
});

const leaves = (employedUntil: string) => ({
  files: `
# assignments.yaml
staff:
  - { id: sokolova, employedUntil: ${employedUntil} }
`,
});

test("appointed after the last day at work, not on it", () => {
  expect(findings(id, leaves("2024-09-01"))).toEqual([
    `administrators.yaml main.appointedOn error
Соколова Ирина Андреевна — администратор с 02.09.2024, но последний день работы — 01.09.2024.
Проверьте appointedOn здесь, employedFrom и employedUntil в assignments.yaml.`,
  ]);
  expect(findings(id, leaves("2024-09-02"))).toEqual([]);
});
