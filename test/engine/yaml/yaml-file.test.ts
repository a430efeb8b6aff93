import { expect, test } from "vitest";
import { parseYaml } from "../../../src/engine/yaml/parse-yaml.ts";
import { locate, tokenOf, type Path } from "../../../src/engine/yaml/yaml-file.ts";

const file = parseYaml({
  path: "f.yaml",
  text: `# note
name: 'Имя' # note
list:
  - a: 1
    b: {c: 0645}
  - x
empty:
text: |
  one
  two

last: 1
`,
});

const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  file: "f.yaml",
  line,
  column,
  endLine,
  endColumn,
});

test.each<[string, Path, "key" | "value", ReturnType<typeof at>]>([
  ["a key", ["name"], "key", at(2, 1, 2, 5)],
  ["a quoted value, without its note", ["name"], "value", at(2, 7, 2, 12)],
  ["a value in brackets", ["list", 0, "b", "c"], "value", at(5, 12, 5, 16)],
  ["an element", ["list", 1], "value", at(6, 5, 6, 6)],
  ["the key of an element: its first line", ["list", 0], "key", at(4, 5, 4, 9)],
  ["a value of several lines, without its end", ["list"], "value", at(4, 3, 6, 6)],
  ["a block of text, without blank lines after it", ["text"], "value", at(8, 7, 10, 6)],
  ["an empty value: its key", ["empty"], "value", at(7, 1, 7, 6)],
  ["the root: its first line", [], "key", at(2, 1, 2, 19)],
  ["what is not there: the nearest parent", ["list", 0, "z"], "key", at(4, 5, 4, 9)],
  ["what is not there: an element", ["list", 7], "value", at(4, 3, 6, 6)],
])("%s", (_, path, part, expected) => {
  expect(locate(file, path, part)).toEqual(expected);
});

test("a value as it was typed", () => {
  expect(tokenOf(file, ["list", 0, "b", "c"])).toBe("0645");
  expect(tokenOf(file, ["name"])).toBe("'Имя'");
});
