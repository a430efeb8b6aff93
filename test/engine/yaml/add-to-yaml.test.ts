import { describe, expect, test } from "vitest";
import { spliceYaml, type YamlEdit } from "../../../src/engine/yaml/splice-yaml.ts";
import type { Path } from "../../../src/engine/yaml/yaml-file.ts";

const order = ["a", "b", "c", "d"];
const set = (path: Path, value: unknown = 1): YamlEdit => ({ kind: "set", path, value });
const append = (path: Path, value: unknown): YamlEdit => ({ kind: "append", path, value });
const added = (text: string, ...edits: YamlEdit[]) => spliceYaml(text, edits, order);

describe("a pair that is added", () => {
  test("stands behind the last of those that come before it", () => {
    expect(added("a: 1\nd: 1\n", set(["b"]))).toBe("a: 1\nb: 1\nd: 1\n");
    expect(added("a: 1\nb:\nd: 1\n", set(["c"]))).toBe("a: 1\nb:\nc: 1\nd: 1\n");
    expect(added("x: 1\nb:\n  - 1\n\nd: 1\n", set(["c"]))).toBe("x: 1\nb:\n  - 1\nc: 1\n\nd: 1\n");
    expect(added("d: 1\nb: 1\n", set(["c"]))).toBe("d: 1\nb: 1\nc: 1\n");
  });

  test("stands before those that have no place in the order, whatever their layout", () => {
    // What is not spliced is left to the library, which would mend the blanks.
    expect(added("b:   1\nx: 1\n", set(["c"]))).toBe("b:   1\nc: 1\nx: 1\n");
    expect(added("x:   1\nb: { p: 1 }\n5: 1\n", set(["c"]))).toBe(
      "x:   1\nb: { p: 1 }\nc: 1\n5: 1\n",
    );
  });

  test("stands last where nothing comes before it, or its place is not known", () => {
    expect(added("b: 1\nx: 1\n", set(["a"]))).toBe("b: 1\nx: 1\na: 1\n");
    expect(added("a: 1\nx: 1 # да\n", set(["y"]))).toBe("a: 1\nx: 1 # да\ny: 1\n");
    expect(added("a: 1\nx: 1", set(["y"]))).toBe("a: 1\nx: 1\ny: 1");
  });

  test("has the indent of its mapping, on all of its lines", () => {
    expect(
      added("a:\n  - x: 1\nb: 1\n", set(["a", 0, "y"], { p: 1, q: "длинное ".repeat(20).trim() })),
    ).toBe(`a:\n  - x: 1\n    y:\n      p: 1\n      q: ${"длинное ".repeat(20).trim()}\nb: 1\n`);
    expect(added("a:\n  x: 1\n", set(["a", "y"], "p\n\nq\n"))).toBe(
      "a:\n  x: 1\n  y: |\n    p\n\n    q\n",
    );
  });

  test("is the first one of a file after its comments", () => {
    expect(added("# да\n\n", set(["a"]), set(["b"]))).toBe("# да\na: 1\nb: 1\n");
    expect(added("", set(["a"]))).toBe("a: 1\n");
    expect(added("\n\n", set(["a"]))).toBe("a: 1\n");
    expect(added("#   да\r\n", set(["a"]), set(["b"]))).toBe("#   да\r\na: 1\r\nb: 1\r\n");
  });

  test("stands in a line where its mapping does", () => {
    expect(added("x: { p: 1 }\n", set(["x", "q"]), set(["x", "r"], "с"))).toBe(
      "x: { p: 1, q: 1, r: с }\n",
    );
    expect(added("x: {}\n", set(["x", "q"]))).toBe("x: {q: 1}\n");
    expect(added("x:   {p: 1,  r: 1}\n", set(["x", "q"]), set(["x", "s"]))).toBe(
      "x:   {p: 1,  r: 1, q: 1, s: 1}\n",
    );
    expect(added("x: { p: 1, }\n", set(["x", "q"]))).toBe("x: { p: 1, q: 1 }\n");
  });
});

describe("an item that is added", () => {
  test("stands in a line where its list does", () => {
    expect(added("x: [a, b]\n", append(["x"], "c"), append(["x"], 5))).toBe("x: [a, b, c, 5]\n");
    expect(added("x: [ a, ]\n", append(["x"], "c"))).toBe("x: [ a, c ]\n");
    expect(added("x:   [ a,  b, ] # да\n", append(["x"], "c"), append(["x"], 5))).toBe(
      "x:   [ a,  b, c, 5 ] # да\n",
    );
    expect(added("x:   [a#1,  b]\n", append(["x"], "c"))).toBe("x:   [a#1,  b, c]\n");
    expect(added("x: [a # да\n  ]\n", append(["x"], "c"))).toBe(
      "x:\n  [\n    a, # да\n    c\n  ]\n",
    );
  });

  test("opens an empty list, below its key", () => {
    expect(
      added("a:\n  x: []\nb: 1\n", append(["a", "x"], { p: 1, q: 2 }), append(["a", "x"], 3)),
    ).toBe("a:\n  x:\n    - p: 1\n      q: 2\n    - 3\nb: 1\n");
    expect(added("a:\n  - x: []\n", append(["a", 0, "x"], 1))).toBe("a:\n  - x:\n      - 1\n");
  });

  test("stands where others do whose dash has a line of its own, or whose brackets have two", () => {
    expect(added("x:\n  -\n    p:   1\n", append(["x"], { p: 2 }))).toBe(
      "x:\n  -\n    p:   1\n  - p: 2\n",
    );
    expect(added("a:\n  x:   [\n  ]\nb:   1\n", append(["a", "x"], 1))).toBe(
      "a:\n  x:\n    - 1\nb:   1\n",
    );
    expect(added("x:\ny:   1\n", append(["x"], "a"))).toBe("x:\n  - a\ny:   1\n");
  });

  test("stands in its own list where two end at one place, gaps or not", () => {
    const text = "x:\n  - p:\n      - 1\n\n      - 2 # да\n";
    expect(added(text, append(["x"], 4), append(["x", 0, "p"], 3))).toBe(
      `${text}\n      - 3\n  - 4\n`,
    );
    const blanks = "x:\n  - p:   1\n  \n  - p: 2\n";
    expect(added(blanks, append(["x"], { p: 3 }))).toBe(`${blanks}\n  - p: 3\n`);
  });

  test("stands apart where the others do, and only there", () => {
    const near = "x:\n  - p: 1\n  - p: 2\n\ny: 1\n\nz: 1\n";
    expect(added(near, append(["x"], { p: 3 }))).toBe(near.replace("p: 2\n", "p: 2\n  - p: 3\n"));
    const apart = "x:\n  - p: 1\n\n  - p: 2 # да\ny: 1\n";
    expect(added(apart, append(["x"], { p: 3 }))).toBe(apart.replace("да\n", "да\n\n  - p: 3\n"));
    const alone = "x:\n  - p: 1\n\ny: 1\n";
    expect(added(alone, append(["x"], { p: 3 }))).toBe(alone.replace("p: 1\n", "p: 1\n  - p: 3\n"));
  });
});
