import { expect, test } from "vitest";
import { wrongSpacing } from "../../../../src/engine/check/rules/wrong-spacing.ts";
import { findings } from "../../../packages/rules/run-example.ts";

const { id, bad, good } = wrongSpacing;

test("no space in «г.Пугачев»", () => {
  expect(findings(id, bad)).toEqual([
    `organization.yaml address.locality warning
В строке «г.Пугачев»: нет пробела после сокращения.
Исправьте: «г. Пугачев», «№ 1», один пробел между словами.`,
  ]);
});

test("the line end that a block of YAML leaves is nobody's blank", () => {
  const files = "\n# groups.yaml\ngroups:\n  - id: teremok\n    description: |\n      старшая\n";
  expect(findings(id, { files })).toEqual([]);
});

test("all the rest", () => {
  expect(
    findings(id, {
      files: `
# groups.yaml
groups:
  - { id: teremok, description: 'группа №1  младшая ,старшая' }
  - { id: raduga, description: 'кабинеты №№ 1,2 . Корпус второй,третий ' }
`,
    }),
  ).toEqual([
    `groups.yaml groups.teremok.description warning
В строке «группа №1  младшая ,старшая»: два пробела подряд, пробел перед знаком препинания, нет пробела после №.
Исправьте: «г. Пугачев», «№ 1», один пробел между словами.`,
    `groups.yaml groups.raduga.description warning
В строке «кабинеты №№ 1,2 . Корпус второй,третий »: пробел на краю строки, пробел перед знаком препинания, два знака № подряд, нет пробела после запятой.
Исправьте: «г. Пугачев», «№ 1», один пробел между словами.`,
  ]);
});

test.each([
  ["a space", good],
  [
    "abbreviations, decimals, times, non-breaking spaces",
    {
      files: `
# groups.yaml
groups:
  - { id: teremok, description: 'от 1,5 до 3 лет, т.д., 7:00–19:00, №\u00a01, стр.1, и др.: «а», «б».' }
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});
