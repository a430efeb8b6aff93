import { describe, expect, test } from "vitest";
import { isMap, parse, parseDocument } from "yaml";

import { spliceYaml } from "../../../src/engine/yaml/splice-yaml.ts";
import type { Path } from "../../../src/engine/yaml/yaml-file.ts";

const value = { on: "2024-09-05", files: [{ file: "a.pdf", sha256: "12e4" }] };

/** One field of a mapping; null takes it away. */
function setField(text: string, way: Path, key: string, wanted: unknown): string | null {
  const path = [...way, key];
  if (wanted === null) return spliceYaml(text, [{ kind: "remove", path }]);
  return spliceYaml(text, [{ kind: "set", path, value: wanted }]);
}

const block = `# Начало.
editions:
  - id: a
    kind: "order"   # кавычки и пробелы
    adoption:
      protocol: "1" # номер
    # хвост

  - { id: b, kind: order }
  - id: c
    note: |
      Первая строка.
# Конец.
`;

function editionIn(yaml: string, index: number): unknown {
  const node = parseDocument(yaml).getIn(["editions", index], true);
  return isMap(node) ? node.toJSON() : node;
}

function sealedIn(yaml: string, index: number): unknown {
  const node = parseDocument(yaml).getIn(["editions", index, "sealed"], true);
  return isMap(node) ? node.toJSON() : node;
}

describe("a field of a mapping", () => {
  test("is written after the others, and nothing else is touched", () => {
    expect(setField(block, ["editions", 0], "sealed", value)).toBe(
      block.replace(
        "# номер\n",
        `# номер
    sealed:
      on: 2024-09-05
      files:
        - file: a.pdf
          sha256: "12e4"
`,
      ),
    );
  });

  test.each([
    ["in a list in a line", block, 1],
    ["after a text of several lines", block, 2],
    ["with the line ends of Windows", block.replaceAll("\n", "\r\n"), 0],
    ["in a file without a last line break", "editions:\n- id: a\n  kind: b", 0],
    ["after a byte order mark", `\uFEFF${block}`, 0],
    ["in a mapping of one line with a comma at its end", "editions: [{ id: a, }]\n", 0],
  ])("%s", (_, text, index) => {
    const changed = setField(text, ["editions", index], "sealed", value) ?? "";
    expect(sealedIn(changed, index)).toEqual(value);
    const comments = (yaml: string): string[] => yaml.match(/# .*/g) ?? [];
    expect(comments(changed)).toEqual(comments(text));
    expect(parse(setField(changed, ["editions", index], "sealed", null) ?? "")).toEqual(
      parse(text),
    );
  });

  test("is taken away as it was put there", () => {
    const changed = setField(block, ["editions", 0], "sealed", value) ?? "";
    expect(setField(changed, ["editions", 0], "sealed", null)).toBe(block);
  });

  test("takes the place of a former value", () => {
    const before = setField(block, ["editions", 2], "sealed", value) ?? "";
    const after = setField(before, ["editions", 2], "sealed", { on: "2025-01-01" }) ?? "";
    expect(sealedIn(after, 2)).toEqual({ on: "2025-01-01" });
    expect(after).toContain("# хвост");
  });

  test("where its lines cannot be put in, the library writes it, comments and all", () => {
    const text = "editions:\n  - id: a\n    note: |+\n      слова\n\n\n# Конец.\n";
    const changed = setField(text, ["editions", 0], "sealed", value) ?? "";
    expect(editionIn(changed, 0)).toEqual({ id: "a", note: "слова\n\n\n", sealed: value });
    expect(changed).toContain("# Конец.");
  });

  test("is refused where there is no such mapping", () => {
    expect(setField(block, ["editions", 9], "sealed", value)).toBeNull();
    expect(setField("editions: 1\n", ["editions"], "sealed", value)).toBeNull();
  });
});

describe("what goes takes its own lines along, and nothing else", () => {
  const text = `# Список
staff:
  # Первая
  - id: zhuk # первая
    # О фамилии
    surname: Жук

  - id: kim
    phones: [a, b, c]
    note: |
      Одна.
      Две.

  # Последняя
  - { id: li, surname: Ли }
name:
  # Короткое
  short: Сад
`;

  test.each<[string, Path, string, string]>([
    ["the first field of an item", ["staff", 0, "id"], "id: zhuk # первая\n    ", ""],
    ["a text of several lines", ["staff", 1, "note"], "    note: |\n      Одна.\n      Две.\n", ""],
    ["an item in a line", ["staff", 1, "phones", 1], "a, b, c", "a, c"],
    ["the first item in a line", ["staff", 1, "phones", 0], "a, b", "b"],
    ["a field in a line", ["staff", 2, "surname"], ", surname: Ли", ""],
    ["an item in one line", ["staff", 2], "  - { id: li, surname: Ли }\n", ""],
    [
      "an item with the empty line after it",
      ["staff", 0],
      "  - id: zhuk # первая\n    # О фамилии\n    surname: Жук\n",
      "",
    ],
    [
      "the only field",
      ["name", "short"],
      "name:\n  # Короткое\n  short: Сад\n",
      "name: {}\n  # Короткое\n",
    ],
  ])("%s", (_, path, before, after) => {
    expect(spliceYaml(text, [{ kind: "remove", path }])).toBe(text.replace(before, after));
    const windows = text.replaceAll("\n", "\r\n");
    expect(spliceYaml(windows, [{ kind: "remove", path }])).toBe(
      windows.replace(before.replaceAll("\n", "\r\n"), after.replaceAll("\n", "\r\n")),
    );
  });

  // The blanks after «x:» show that the rest is as it was: the library would leave one.
  test.each<[string, Path, string]>([
    ["x:   1\nb:   2\n", ["x"], "b:   2\n"],
    ["x:   1\nb: 2", ["b"], "x:   1\n"],
    ["x:   1\na:\n", ["a"], "x:   1\n"],
    ["- a\n-   b\n", [0], "-   b\n"],
    ["x:   1\n", [], "x:   1\n"],
    ["x:   [a]\n", ["x", 0], "x:   []\n"],
    ["x:   [a ,  b , c]\n", ["x", 0], "x:   [b , c]\n"],
    ["x:   [a,  b,  c]\n", ["x", 1], "x:   [a,  c]\n"],
    ["x:   { p: 1 ,  q: 2 }\n", ["x", "p"], "x:   { q: 2 }\n"],
    ["x:   1\ns:\n  - id: a\n    b: 1\n", ["s", 0, "id"], "x:   1\ns:\n  - b: 1\n"],
    ["x:   1\ns:\n  - id: a\n    b: 1\n", ["s", 0, "b"], "x:   1\ns:\n  - id: a\n"],
    ["x:   1\na:\n  b:\n    c: 1\n", ["a", "b", "c"], "x:   1\na:\n  b: {}\n"],
    ["x:   1\na:\n  b :\n    - 1\n", ["a", "b", 0], "x:   1\na:\n  b : []\n"],
    ["x:   1\ns:\n  - a\n\ny: 1\n", ["s", 0], "x:   1\ns: []\n\ny: 1\n"],
  ])("%j without %j", (before, path, after) => {
    expect(spliceYaml(before, [{ kind: "remove", path }])).toBe(after);
  });

  test.each<[string, Path, string]>([
    ["x:   1\n\ny: 2\n\nz: 3\n", ["y"], "x:   1\n\nz: 3\n"],
    ["x:   1\n\ny: 2\nz: 3\n", ["y"], "x:   1\n\nz: 3\n"],
    ["x:   1\ny: 2\n\nz: 3\n", ["y"], "x:   1\n\nz: 3\n"],
    ["x:   1\nz: 3\n\ny: 2\n", ["y"], "x:   1\nz: 3\n"],
    ["x:   1\ns:\n  - a\n  \n  - b\n  \n  - c\n", ["s", 1], "x:   1\ns:\n  - a\n  \n  - c\n"],
    ["x:   1\ns:\n  - a\n\n  - b\ny: 1\n", ["s", 1], "x:   1\ns:\n  - a\ny: 1\n"],
    ["x:   1\ns:\n  p: 1\n\n  q: 2\ny: 1\n", ["s", "q"], "x:   1\ns:\n  p: 1\ny: 1\n"],
  ])("of empty lines around it one is left: %j without %j", (before, path, after) => {
    expect(spliceYaml(before, [{ kind: "remove", path }])).toBe(after);
    const windows = (text: string) => text.replaceAll("\n", "\r\n");
    expect(spliceYaml(windows(before), [{ kind: "remove", path }])).toBe(windows(after));
  });

  test("several at once, by the places that they have before", () => {
    const edits = [0, 1].map((index) => ({ kind: "remove", path: ["staff", index] }) as const);
    expect(parse(spliceYaml(text, edits) ?? "")).toEqual({
      staff: [{ id: "li", surname: "Ли" }],
      name: { short: "Сад" },
    });
    const all = [0, 1, 2].map((index) => ({ kind: "remove", path: ["staff", index] }) as const);
    expect(parse(spliceYaml(text, all) ?? "")).toEqual({ staff: [], name: { short: "Сад" } });
  });

  test("what is added and taken away leaves the file as it was", () => {
    const added =
      spliceYaml(text, [{ kind: "append", path: ["staff"], value: { id: "bo" } }]) ?? "";
    expect(spliceYaml(added, [{ kind: "remove", path: ["staff", 3] }])).toBe(text);
    expect(spliceYaml(text, [{ kind: "remove", path: ["staff", 9] }])).toBe(text);
  });
});

describe("one kind of value takes the place of another", () => {
  test.each<[string, unknown, string]>([
    ["a: b # c\nd: 1\n", [1], "a:\n  - 1 # c\nd: 1\n"],
    ["a: b # c\nd: 1\n", { e: "f" }, "a:\n  e: f # c\nd: 1\n"],
    ["a:\n  e: f\nd: 1\n", "b", "a: b\nd: 1\n"],
    ["a:\n  e: f\n# g\nd: 1\n", [{ e: "f" }, { e: "h" }], "a:\n  - e: f\n  - e: h\n# g\nd: 1\n"],
    ['a: "b"\nd: 1\n', true, "a: true\nd: 1\n"],
    ["a: # g\nd: 1\n", "b", "a: b # g\nd: 1\n"],
    ["a:\nd: 1\n", [{ e: "f" }], "a:\n  - e: f\nd: 1\n"],
    ["a: # g\nd: 1\n", [{ e: "f" }], "a: # g\n  - e: f\nd: 1\n"],
    ["# g\n", 1, "# g\na: 1\n"],
    ["", { e: ["f"] }, "a:\n  e:\n    - f\n"],
    ["x: { a: 1, b: 2 }\n", ["c"], "x: { a: 1, b: 2 }\na:\n  - c\n"],
    ["a:   [1]\nd:   1\n", "b", "a: b\nd:   1\n"],
    ["a: [1]\nd:   1\n", { e: "f" }, "a: { e: f }\nd:   1\n"],
    ["a: |\n  Одна\n  Две\nd:   1\n", "b", "a: b\nd:   1\n"],
    ["a:\n  - e: 1\n  - f\nd:   1\n", null, "d:   1\n"],
  ])("%j becomes %j", (text, wanted, changed) => {
    expect(setField(text, [], "a", wanted)).toBe(changed);
  });
});

describe("edits of any kind keep the layout of what they do not touch", () => {
  const set = (path: Path, wanted: unknown) => ({ kind: "set", path, value: wanted }) as const;
  const append = (path: Path, wanted: unknown) =>
    ({ kind: "append", path, value: wanted }) as const;
  const remove = (path: Path) => ({ kind: "remove", path }) as const;

  test.each<[string, Parameters<typeof spliceYaml>[1], string]>([
    ["- a\n-   b\n", [set([0], "c")], "- c\n-   b\n"],
    ["- a\n-   [b, c]\n", [set([1, 0], "d")], "- a\n-   [d, c]\n"],
    ["- a: 1\n-   b: 2\n", [set([0, "a"], { x: 1 })], "- a:\n    x: 1\n-   b: 2\n"],
    ["- a\n- b\n", [set([1], { x: 1 })], "- a\n- x: 1\n"],
    ["a:\n  - b: 1\n    c: 2\nd:   1\n", [set(["a", 0], { e: 1 })], "a:\n  - e: 1\nd:   1\n"],
    ["a:\n  b:\n    c: 1\nd:   1\n", [set(["a", "b"], { e: 1 })], "a:\n  b:\n    e: 1\nd:   1\n"],
    ["a: { b: , c:   1 }\n", [set(["a", "b"], 5)], "a: { b: 5, c:   1 }\n"],
    ["a: {b:, c:   1}\n", [set(["a", "b"], 5)], "a: {b: 5, c:   1}\n"],
    ["a: 1\nb:   2\n", [set(["a"], null), set(["b"], true)], "a: null\nb:   true\n"],
    ["a: ~\nb:   2\n", [set(["a"], 5)], "a: 5\nb:   2\n"],
    ["s: [1]\nx:   1\n", [remove(["s", 0]), append(["s"], 2)], "s: [2]\nx:   1\n"],
    ["s:\n  - 1\n  - 2\nx:   1\n", [remove(["s", 0]), remove(["x"])], "s:\n  - 2\n"],
    [
      "s:\n  - 1\n  - b: 1\n    c: 2\nx:   1\n",
      [remove(["s", 1, "b"]), remove(["s", 0])],
      "s:\n  - c: 2\nx:   1\n",
    ],
    ["", [append(["a", "b"], 1)], "a:\n  b:\n    - 1\n"],
    ["# x\n", [append(["a"], 1), append(["a"], 2)], "# x\na:\n  - 1\n  - 2\n"],
    [
      "a:   1\n",
      [set(["b", "c"], 1), append(["b", "d"], 2), set(["b", "e", "f"], 3)],
      "a:   1\nb:\n  c: 1\n  e:\n    f: 3\n  d:\n    - 2\n",
    ],
    // A word to which another comes: the library makes a list of them.
    ["a: b\n", [append(["a"], 1)], "a:\n  - b\n  - 1\n"],
    ["? a\r\n: {b: 1}\r\n", [set(["c"], 2)], "? a\r\n: {b: 1}\r\nc: 2\r\n"],
    ["c: {b: 1}\r\na: b\r\n", [append(["a"], 1)], "c: {b: 1}\r\na:\r\n  - b\r\n  - 1\r\n"],
    ["c: { b: 1 }\na: b\n", [append(["a"], 1)], "c: { b: 1 }\na:\n  - b\n  - 1\n"],
  ])("%j, %j", (text, edits, changed) => {
    expect(spliceYaml(text, edits)).toBe(changed);
  });

  test("what cannot be without changing something else is refused", () => {
    expect(spliceYaml("a: b\n", [set(["a", "x"], 1)])).toBeNull();
    expect(spliceYaml("a: [1]\n", [set(["a", "x"], 1)])).toBeNull();
  });
});
