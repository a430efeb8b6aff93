import { describe, expect, test } from "vitest";
import { isMap, parse, parseDocument } from "yaml";

import { setField } from "../../../src/engine/yaml/set-field.ts";

const value = { on: "2024-09-05", files: [{ file: "a.pdf", sha256: "12e4" }] };

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
