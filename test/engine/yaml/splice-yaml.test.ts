import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { spliceYaml, type YamlEdit } from "../../../src/engine/yaml/splice-yaml.ts";

const people = `# Список
staff:
  # Первая
  - id: zhuk
    surname: "Жук"   # в кавычках
    position: 'воспитатель'
    employedFrom: 2019-09-02

  - id: kim
    surname: Ким

# Педагоги
educators: []
`;

function set(path: YamlEdit["path"], value: unknown): YamlEdit {
  return { kind: "set", path, value };
}

function append(path: YamlEdit["path"], value: unknown): YamlEdit {
  return { kind: "append", path, value };
}

const order = ["id", "surname", "position", "employedFrom", "workPhone"];

describe("what changes is the value alone", () => {
  test.each<[string, YamlEdit, string, string]>([
    ["double quotes", set(["staff", 0, "surname"], "Жукова"), '"Жук"', '"Жукова"'],
    ["single quotes", set(["staff", 0, "position"], "няня"), "'воспитатель'", "'няня'"],
    ["a plain day", set(["staff", 0, "employedFrom"], "2020-01-09"), "2019-09-02", "2020-01-09"],
    ["text that would be a number", set(["staff", 1, "surname"], "007"), "Ким", '"007"'],
    ["a sign of YAML", set(["staff", 1, "surname"], "@Ким: а"), "Ким", '"@Ким: а"'],
    [
      "a new field in its order",
      set(["staff", 0, "workPhone"], "+7 (000) 000-00-00"),
      "2019-09-02\n",
      "2019-09-02\n    workPhone: +7 (000) 000-00-00\n",
    ],
    [
      "a new field between others",
      set(["staff", 1, "position"], "повар"),
      "surname: Ким\n",
      "surname: Ким\n    position: повар\n",
    ],
    [
      "a new item, apart by an empty line as the others",
      append(["staff"], { id: "li", surname: "Ли" }),
      "surname: Ким\n",
      "surname: Ким\n\n  - id: li\n    surname: Ли\n",
    ],
    [
      "the first item of an empty list",
      append(["educators"], { staff: "kim" }),
      "educators: []",
      "educators:\n  - staff: kim",
    ],
  ])("%s", (_, edit, before, after) => {
    expect(spliceYaml(people, [edit], order)).toBe(people.replace(before, after));
    const windows = people.replaceAll("\n", "\r\n");
    expect(spliceYaml(`\uFEFF${windows}`, [edit], order)).toBe(
      `\uFEFF${windows.replace(before.replaceAll("\n", "\r\n"), after.replaceAll("\n", "\r\n"))}`,
    );
  });
});

test("a field of a record and a record after it go together, into a file without a last line break", () => {
  const text = "staff:\n- id: kim\n  surname: Ким";
  const edits = [
    append(["staff"], { id: "li" }),
    set(["staff", 0, "position"], "повар"),
    append(["staff"], { id: "bo" }),
    append(["educators"], { staff: "li" }),
  ];
  expect(spliceYaml(text, edits, order)).toBe(
    `${text}\n  position: повар\n- id: li\n- id: bo\neducators:\n  - staff: li`,
  );
});

test("a single record becomes the first of a list, with its comments", () => {
  const text = "main:\n  # Была\n  staff: kim # да\n\n  on: 2024-09-02\n# Конец\n";
  const edits = [set(["main", "until"], "2025-09-01"), append(["main"], { staff: "li" })];
  expect(spliceYaml(text, edits)).toBe(
    "main:\n  # Была\n  - staff: kim # да\n\n    on: 2024-09-02\n    until: 2025-09-01\n  - staff: li\n# Конец\n",
  );
});

test("brackets stay brackets", () => {
  const text = 'staff: [{ id: kim, surname: Ким }, {id: li}] # все\nphones: ["+7 1"]\n';
  const edits = [
    set(["staff", 0, "surname"], "Цой, В."),
    set(["staff", 1, "surname"], "Ли"),
    append(["staff"], { id: "bo" }),
    set(["phones"], ["+7 1", "+7 2"]),
  ];
  expect(spliceYaml(text, edits)).toBe(
    'staff: [{ id: kim, surname: "Цой, В." }, {id: li, surname: Ли}, { id: bo }] # все\nphones: [+7 1, +7 2]\n',
  );
});

test("what is written into brackets is read as it was", () => {
  const values = [
    "2025-11-09",
    "+7 (000) 000-00-55",
    "007",
    "а, б",
    "[x]",
    "да: нет",
    "№ 5 #1",
    "",
  ];
  const record = { list: values, deep: { "a b": true, none: null, many: [{ p: 1 }] } };
  expect(parse(spliceYaml("x: []\ny: { z: 1 }\n", [set(["y", "w"], record)]) ?? "")).toEqual({
    ...{ x: [], y: { z: 1, w: record } },
  });
});

test("a list of lines, and a way that is not there", () => {
  const text = "phones:\n  - a # первый\n  - b\nname:\n  full: Сад\n";
  const edits = [
    set(["phones"], ["c"]),
    set(["address", "street"], "ул. Примерная"),
    set(["address", "building"], "5"),
  ];
  expect(spliceYaml(text, edits)).toBe(
    'phones:\n  - c\nname:\n  full: Сад\naddress:\n  street: ул. Примерная\n  building: "5"\n',
  );
});

test("layouts that are not foreseen are left to the library, and unsound texts alone", () => {
  const odd = "? staff\n: - id: kim\n    surname: |+\n      Ким\n\n";
  const changed = spliceYaml(odd, [append(["staff"], { id: "li" })]);
  expect(changed).toContain("id: li");
  expect(changed).toContain("surname: |+\n");
  expect(spliceYaml("a: [", [set(["a"], "b")])).toBeNull();
  expect(spliceYaml("a: b\n", [])).toBe("a: b\n");
});

test.each([
  ["a:\nb: 1\n", "a:\n  p: x\n  q:\n    r: x\nb: 1\n"],
  ["a: # да\r\nb: 1\r\n", "a: # да\r\n  p: x\r\n  q:\r\n    r: x\r\nb: 1\r\n"],
  ["a: ~", "a:\n  p: x\n  q:\n    r: x"],
  ["{ a: , b: 1 }\n", "{ a: { p: x, q: { r: x } }, b: 1 }\n"],
])("fields below a key that has no value yet come behind it: %j", (text, expected) => {
  const edits = [
    ["a", "p"],
    ["a", "q", "r"],
  ].map((path) => ({ kind: "set", path, value: "x" }) as const);
  expect(spliceYaml(text, edits)).toBe(expected);
});
