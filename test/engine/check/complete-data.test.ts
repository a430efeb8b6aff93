import { expect, test } from "vitest";
import { completeData } from "../../../src/engine/check/complete-data.ts";
import type { Completion, Incompletable } from "../../../src/engine/check/completion.ts";
import { parseYaml } from "../../../src/engine/yaml/parse-yaml.ts";

const texts = {
  groups: "groups:\n  - { id: raduga, name: Радуга }\n  - id: teremok\n",
  organization: "name: Сад\nphones: ['1']\n",
};

const open = () =>
  new Map(
    Object.entries(texts).map(([name, text]) => [name, parseYaml({ path: `${name}.yaml`, text })]),
  );

const from = { file: "organization", path: ["name"] };
const because = "название сада";

/** The data after what a package adds. */
function complete(...additions: (Completion | Incompletable)[]) {
  const completed = completeData(open(), () => additions, null);
  return {
    ...completed,
    data: (name: string) => completed.files.get(name)?.data,
    derived: [...completed.files.values()].flatMap(({ derived }) => [...(derived ?? [])]),
  };
}

test("what follows is put where nothing stood, and what it follows from is noted", () => {
  const path = ["groups", 1, "name"];
  const { data, derived, gaps } = complete({ file: "groups", path, value: "Сад", from, because });
  expect(data("groups")).toEqual({
    groups: [
      { id: "raduga", name: "Радуга" },
      { id: "teremok", name: "Сад" },
    ],
  });
  expect(derived.map(([, { file, ...noted }]) => [file.source.path, noted])).toEqual([
    ["organization.yaml", { path: ["name"], because, isWritten: false }],
  ]);
  expect(gaps.size).toBe(0);
});

test("a list grows at its end", () => {
  const add = (index: number) => ({
    ...{ file: "organization", path: ["phones", index], value: "2" },
    ...{ from, because },
  });
  expect(complete(add(1)).data("organization")).toEqual({ name: "Сад", phones: ["1", "2"] });
  expect(complete(add(1), { ...add(2), value: "3" }).derived).toHaveLength(2);
  for (const index of [0, 2])
    expect(complete(add(index)).data("organization")).toEqual({ name: "Сад", phones: ["1"] });
});

test.each<[string, Pick<Completion, "file" | "path">]>([
  ["what was written", { file: "groups", path: ["groups", 0, "name"] }],
  ["a file that is not there", { file: "documents", path: ["editions"] }],
  ["a record that is not there", { file: "groups", path: ["groups", 7, "name"] }],
  ["a word that holds nothing", { file: "groups", path: ["groups", 0, "name", "full"] }],
  ["nowhere", { file: "groups", path: [] }],
])("stays as it is: %s", (_, place) => {
  const { data, derived } = complete({ value: "Иное", from, because, ...place });
  expect(data("groups")).toEqual({
    groups: [{ id: "raduga", name: "Радуга" }, { id: "teremok" }],
  });
  expect(derived).toEqual([]);
});

test("nothing follows from a file that is not there", () => {
  const path = ["groups", 1, "name"];
  const { data, derived } = complete({
    ...{ file: "groups", path, value: "Сад", because },
    from: { file: "documents", path: [] },
  });
  expect(data("groups")).toMatchObject({ groups: [{}, { id: "teremok" }] });
  expect(derived).toEqual([]);
});

test("what cannot be completed is told as missing, each of its file", () => {
  const gap = (index: number) => ({
    ...{ file: "groups", path: ["groups", index, "age"] },
    ...{ message: `Возраст ${index}`, hint: "Допишите." },
  });
  const { gaps, data } = complete(gap(0), gap(1));
  expect(
    gaps.get("groups")?.map(({ rule, severity, line, message, hint }) => ({
      ...{ rule, severity, line, message, hint },
    })),
  ).toEqual([
    { rule: "missing-field", severity: "error", line: 2, message: "Возраст 0", hint: "Допишите." },
    { rule: "missing-field", severity: "error", line: 3, message: "Возраст 1", hint: "Допишите." },
  ]);
  expect(gaps.size).toBe(1);
  expect(data("groups")).toEqual({
    groups: [{ id: "raduga", name: "Радуга" }, { id: "teremok" }],
  });
});

test("the package is shown the data of all files and the reference data; its repair is kept", () => {
  const repair = { label: "Дописать", edits: [] };
  const { gaps } = completeData(
    open(),
    (data, reference) => {
      expect(data).toEqual({
        groups: { groups: [{ id: "raduga", name: "Радуга" }, { id: "teremok" }] },
        organization: { name: "Сад", phones: ["1"] },
      });
      return [{ file: "groups", path: ["groups", 0], message: "М", hint: `${reference}`, repair }];
    },
    "справочник",
  );
  expect(gaps.get("groups")).toMatchObject([{ hint: "справочник", repair }]);
});
