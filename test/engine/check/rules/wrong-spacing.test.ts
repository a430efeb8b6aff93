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

/** What is found in a line: the names of its flaws. */
function flawsOf(text: string): string[] {
  const found: string[] = [];
  wrongSpacing.check({ strings: [{ file: "notes", path: ["a"], text }] }, (_, __, message) => {
    found.push(...message.slice(message.lastIndexOf("»: ") + 3, -1).split(", "));
  });
  return found;
}

const [edge, tab, two] = ["пробел на краю строки", "знак табуляции", "два пробела подряд"];
const [before, number] = ["пробел перед знаком препинания", "нет пробела после №"];
const [numbers, comma] = ["два знака № подряд", "нет пробела после запятой"];
const short = "нет пробела после сокращения";

test.each<[string, string[]]>([
  [" а", [edge]],
  ["а\u00A0", [edge]],
  ["а\n\n", [edge]],
  ["а\tб", [tab]],
  ["а  б", [two]],
  ["а\u00A0 б", [two]],
  ["а ,б", [before]],
  ["а\u00A0;б", [before]],
  ["а .", [before]],
  ["а : б", [before]],
  ["а ! б", [before]],
  ["а ?", [before]],
  ["№а", [number]],
  ["№1", [number]],
  ["№№ 1", [numbers]],
  ["а,б", [comma]],
  ...["г", "с", "п", "пос", "дер", "ул", "пл", "пер", "пр", "д", "корп", "кв", "обл"].map(
    (word): [string, string[]] => [`сад, ${word}.Ёлки`, [short]],
  ),
  ["г.1", [short]],
])("«%s» is not spaced well", (text, flaws) => {
  expect(flawsOf(text)).toEqual(flaws);
});

test.each([
  "а б",
  "а\n",
  "а\r\n",
  "а\nб\n",
  "а .5",
  "а :б",
  "а, б",
  "1,5",
  "а,1",
  "1,а",
  "№ 1",
  "№-1",
  "№\u00A0№",
  "г. А",
  "г.а",
  "сг.А",
  "1г.А",
  "т.г.А",
  "мкр.А",
])("«%s» is", (text) => {
  expect(flawsOf(text)).toEqual([]);
});
