import { expect, test } from "vitest";
import { type Derivation, findSaying, keyOf } from "../../../src/engine/yaml/find-saying.ts";
import { parseYaml } from "../../../src/engine/yaml/parse-yaml.ts";
import type { Path, YamlFile } from "../../../src/engine/yaml/yaml-file.ts";

const near = parseYaml({
  path: "near.yaml",
  text: "sad: { a: 2, b: 3, map: { x: 9, y: 2 }, word: { x: 1 }, list: [{ x: 1 }], deep: { k: 1 } }\n",
});
const far = parseYaml({ path: "far.yaml", text: "sad: { b: 4, c: 5, map: { z: 3 }, list: 1 }\n" });
const empty = parseYaml({ path: "empty.yaml", text: "other: 1\n" });
const own: YamlFile = {
  ...parseYaml({ path: "own.yaml", text: "a: 1\nmap: { x: 1 }\nword: да\n" }),
  defaults: [empty, near, far].map((file) => ({ file, at: ["sad"] })),
};

const sayingOf = (file: YamlFile, path: Path): string => {
  const { kind, file: said, path: way, because } = findSaying(file, path);
  return [kind, said.source.path, way.join("/"), because].filter(Boolean).join(" ");
};

test.each<[Path, string]>([
  [["a"], "own own.yaml a"],
  [["b"], "default near.yaml sad/b"],
  [["c"], "default far.yaml sad/c"],
  [["map", "x"], "own own.yaml map/x"],
  [["map", "y"], "default near.yaml sad/map/y"],
  [["map", "z"], "default far.yaml sad/map/z"],
  [["deep"], "default near.yaml sad/deep"],
  [["list", 0, "x"], "default near.yaml sad/list/0/x"],
  // A value that is no mapping hides what stands below it elsewhere.
  [["word", "x"], "own own.yaml word/x"],
  [["list", 1], "default near.yaml sad/list/1"],
  // What nobody says is a matter of the file itself.
  [["map", "q"], "own own.yaml map/q"],
  [["nothing"], "own own.yaml nothing"],
  [[], "own own.yaml"],
])("%j is said by the nearest: %s", (path, said) => {
  expect(sayingOf(own, path)).toBe(said);
});

test("a file that is no mapping leaves all to the next, one that says a word there does not", () => {
  const said = (...texts: string[]): string => {
    const [file, ...layers] = texts.map((text, index) =>
      parseYaml({ path: `${index}.yaml`, text }),
    );
    const defaults = [...layers, near].map((layer) => ({ file: layer, at: ["sad"] }));
    return sayingOf({ ...(file ?? own), defaults }, ["b"]);
  };
  expect(said("слово\n")).toBe("default near.yaml sad/b");
  expect(said("- a\n", "слово\n", "- sad\n")).toBe("default near.yaml sad/b");
  expect(said("a: 1\n", "sad: слово\n")).toBe("default 1.yaml sad/b");
  const deep = parseYaml({ path: "deep.yaml", text: "all: слово\n" });
  const defaults = [
    { file: deep, at: ["all", "sad"] },
    { file: near, at: ["sad"] },
  ];
  expect(sayingOf({ ...own, defaults }, ["b"])).toBe("default near.yaml sad/b");
});

test("what follows from other values stands where those do, and so does all within it", () => {
  const from = (path: Path, because: string): Derivation => ({ file: own, path, because });
  const file: YamlFile = {
    ...own,
    derived: new Map([
      [keyOf(["groups", 0]), from(["b"], "значение b")],
      [keyOf(["groups", 0, "name"]), from(["a"], "значение a")],
    ]),
  };
  expect(sayingOf(file, ["groups", 0])).toBe("derived near.yaml sad/b значение b");
  expect(sayingOf(file, ["groups", 0, "age"])).toBe("derived near.yaml sad/b значение b");
  expect(sayingOf(file, ["groups", 0, "name"])).toBe("derived own.yaml a значение a");
  expect(sayingOf(file, ["groups", 1])).toBe("own own.yaml groups/1");
  expect(sayingOf(file, ["groups"])).toBe("own own.yaml groups");
  expect(sayingOf({ ...file, derived: new Map() }, ["b"])).toBe("default near.yaml sad/b");
});
