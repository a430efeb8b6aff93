import { expect, test } from "vitest";

import { parseToEdit } from "../../../src/engine/yaml/parse-to-edit.ts";
import { spliceYaml } from "../../../src/engine/yaml/splice-yaml.ts";
import { readFields } from "../../../src/engine/yaml/value-at.ts";

test("a text is parsed once, however often it is read and edited", () => {
  const text = "people:\n  - name: Анна\n  - name: Вера\n";
  const document = parseToEdit(text);
  const edit = { kind: "set", path: ["people", 0, "name"], value: "Ольга" } as const;
  const edited = spliceYaml(text, [edit]);
  expect(edited).toBe(text.replace("Анна", "Ольга"));
  expect(spliceYaml(text, [{ kind: "remove", path: ["people", 1] }])).not.toContain("Вера");
  expect(parseToEdit(text)).toBe(document);
  expect(document.toString()).toBe(text);
});

test("who changes what was read changes it for nobody else", () => {
  const text = "people: [Анна]\n";
  const fields = readFields(text) ?? {};
  fields.people = [];
  expect(readFields(text)).toEqual({ people: ["Анна"] });
});
