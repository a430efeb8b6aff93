import { parseDocument, Scalar } from "yaml";
import { describe, expect, test } from "vitest";
import { canonical } from "../../../src/engine/yaml/apply-edits.ts";
import { explainCut, findCutRest, mayCut } from "../../../src/engine/yaml/cut-values.ts";
import { findNodes, reachOf } from "../../../src/engine/yaml/find-nodes.ts";
import {
  explainOddSpace,
  explainOddValue,
  hasOddSpaces,
} from "../../../src/engine/yaml/odd-spaces.ts";
import { readFields, valueAt } from "../../../src/engine/yaml/value-at.ts";
import { wrapSingles } from "../../../src/engine/yaml/wrap-singles.ts";
import { writeScalar } from "../../../src/engine/yaml/write-scalar.ts";

test("what stands at a path, among own fields alone", () => {
  const data = { a: [{ b: 1 }], c: null };
  expect([valueAt(data, ["a", 0, "b"]), valueAt(data, []), valueAt(data, ["c"])]).toEqual([
    ...[1, data, null],
  ]);
  for (const path of [["x"], ["a", 1, "b"], ["c", "d"], ["toString"], ["a", 0, "b", "c"]])
    expect(valueAt(data, path)).toBeUndefined();
});

test("a text that is edited is a mapping without mistakes; an empty one has no fields", () => {
  expect(readFields("a: 1\n5: b\n")).toEqual({ a: 1, "5": "b" });
  expect(readFields("a: 1\na: 2\n")).toEqual({ a: 2 });
  expect(readFields("# пусто\n")).toEqual({});
  expect([readFields("a: [1"), readFields("- a\n"), readFields("слово\n")]).toEqual([
    ...[null, null, null],
  ]);
});

describe("a value is written", () => {
  test("plain where it can be", () => {
    expect([writeScalar(5), writeScalar(true), writeScalar(null)]).toEqual(["5", "true", "null"]);
    expect(writeScalar("Детский сад № 1")).toBe("Детский сад № 1");
    const quoted = ["5", "true", "", "a: b", "a #b", "- a", "a, b", "[a]", "{a}", "&a", " a"];
    expect(quoted.map((text) => writeScalar(text))).toEqual(
      quoted.map((text) => JSON.stringify(text)),
    );
  });

  test("in the quotes of the one before it", () => {
    expect(writeScalar("it's", Scalar.QUOTE_SINGLE)).toBe("'it''s'");
    expect(writeScalar("a\nb", Scalar.QUOTE_SINGLE)).toBe('"a\\nb"');
    expect(writeScalar("a", Scalar.QUOTE_DOUBLE)).toBe('"a"');
  });
});

describe("the rest of a value after «#»", () => {
  const lost = (line: string, value: string) => {
    const span = findCutRest(line, line.indexOf(value) + value.length);
    return span && line.slice(...span);
  };

  test("is lost where a sign or a number stands there", () => {
    expect(lost("a: Кабинет #5\nb: 1", "Кабинет")).toBe("#5");
    expect(lost("a: Кабинет \t#пять и шесть  ", "Кабинет")).toBe("#пять и шесть");
    expect(lost("a: Кабинет # 5 \r\nb: 1", "Кабинет")).toBe("# 5");
    expect(lost("a: Кабинет #  15", "Кабинет")).toBe("#  15");
  });

  test("is none where it is a comment, or another line", () => {
    for (const line of [
      "a: Кабинет",
      "a: Кабинет # 5 этаж",
      "a: Кабинет ## x",
      "a: Кабинет\n #5",
      "a: Кабинет # да",
    ])
      expect(lost(line, "Кабинет")).toBeNull();
  });

  test("is looked for where there may be one", () => {
    expect(["a #b", "a\t#b", "a # 5", "a #5"].map(mayCut)).toEqual([true, true, true, true]);
    expect(["a#b", "a # b", "a ## b", "#b"].map(mayCut)).toEqual([false, false, false, false]);
  });

  test("is told with the value in quotes, if it can be typed so", () => {
    expect(explainCut("Кабинет", "#5")).toEqual({
      message:
        "Со знака «#» после пробела YAML начинает примечание: от значения осталось «Кабинет».",
      hint: 'Возьмите значение в кавычки: "Кабинет #5". Если это и правда примечание, поставьте после «#» пробел.',
    });
    expect(explainCut("Кабинет\n  имени  Гагарина", "#5").message).toContain(
      "«Кабинет имени Гагарина»",
    );
    expect(explainCut("", "#5")).toEqual({
      message: "Со знака «#» после пробела YAML начинает примечание: значения не осталось.",
      hint: 'Возьмите значение в кавычки: "#5". Если это и правда примечание, поставьте после «#» пробел.',
    });
    for (const sign of '"[]{}') expect(explainCut("a", `#${sign}`).hint).toContain("кавычки. Если");
  });
});

describe("a record told plainly, to which another comes", () => {
  const wrapped = (text: string, ...paths: (string | number)[][]) => {
    const edits = [
      ...paths.map((path) => ({ kind: "append", path, value: 1 }) as const),
      { kind: "set", path: ["a", "until"], value: 2 } as const,
      { kind: "set", path: ["a"], value: 3 } as const,
      { kind: "set", path: ["b", "until"], value: 4 } as const,
    ];
    const found = wrapSingles(text, parseDocument(text), edits);
    return [found.text, found.edits.map(({ path }) => path.join("."))];
  };

  test("becomes the first of a list, and edits lead there", () => {
    expect(wrapped("a:\n  x: 1\n\n  y:\n    z: 2 # да\nb: 1\n", ["a"])).toEqual([
      "a:\n  - x: 1\n\n    y:\n      z: 2 # да\nb: 1\n",
      ["a", "a.0.until", "a", "b.until"],
    ]);
    expect(wrapped("a: { x: 1 } # да\n", ["a"])[0]).toBe("a: [{ x: 1 }] # да\n");
  });

  test("does so beside others, each once", () => {
    expect(wrapped("a: { x: 1 }\nb:\n  y: 1\n", ["a"], ["b"], ["a"])).toEqual([
      "a: [{ x: 1 }]\nb:\n  - y: 1\n",
      ["a", "b", "a", "a.0.until", "a", "b.0.until"],
    ]);
  });

  test("only where it is that very record; what is set in another is left alone", () => {
    expect(wrapped("a: { until: { x: 1 } }\nb: 1\n", ["a", "until"])[1]).toEqual([
      ...["a.until", "a.until", "a", "b.until"],
    ]);
    const text = "s: { a: { x: 1 }, b: { y: 2 } }\n";
    const edits = [
      { kind: "append", path: ["s", "a"], value: 1 } as const,
      { kind: "set", path: ["s", "b", "y"], value: 2 } as const,
      { kind: "append", path: ["s", "a", "z"], value: 3 } as const,
    ];
    const found = wrapSingles(text, parseDocument(text), edits);
    expect([found.text, found.edits.map(({ path }) => path.join("."))]).toEqual([
      "s: { a: [{ x: 1 }], b: { y: 2 } }\n",
      ["s.a", "s.b.y", "s.a.z"],
    ]);
  });

  test("is none where there is a list, or nothing", () => {
    const text = "a:\n  - x: 1\n";
    expect(wrapped(text, ["a"], ["b"])).toEqual([text, ["a", "b", "a.until", "a", "b.until"]]);
  });
});

describe("spaces that YAML takes for letters", () => {
  const told = (text: string, from = 0, to = text.length) => {
    const { message, span, rule } = explainOddSpace(text, from, to) ?? {};
    return [rule, span?.[0], message?.replace(/: YAML.*$/u, "")];
  };

  test("are told after a colon, a dash, and in an indent", () => {
    expect(told("a: 1\nbc:\u00A0x")).toEqual([
      ...["yaml-syntax", 8, "После двоеточия стоит не обычный пробел, а неразрывный"],
    ]);
    expect(told("  - bc:\u202Fx")[1]).toBe(7);
    expect(told("-\u200Ba")).toEqual([
      ...["yaml-syntax", 1, "После дефиса стоит не обычный пробел, а невидимый знак U+200B"],
    ]);
    expect(told("a:\u3000b")[2]).toBe("После двоеточия стоит не обычный пробел, а знак U+3000");
    expect(told(" \u00A0a: 1")[0]).toBe("yaml-tabs");
    expect(explainOddSpace(" \u00A0a: 1", 0, 1)?.span).toEqual([1, 2]);
  });

  test("are named by what they are", () => {
    const name = (sign: string) => explainOddSpace(`a:${sign}b`, 0, 3)?.message.split(/, а |:/u)[1];
    expect(["\u00A0", "\u202F", "\u2060", "\uFEFF", "\u2003"].map(name)).toEqual([
      ...["неразрывный", "неразрывный", "невидимый знак U+2060", "невидимый знак U+FEFF"],
      "знак U+2003",
    ]);
  });

  test("are looked for from the line in which the stretch begins", () => {
    const text = "a:\u00A0x\nb:\u00A0y\nc:\u00A0z";
    expect([0, 4, 5, 6, 9, 10].map((from) => told(text, from, from)[1])).toEqual([
      ...[2, 2, 7, 7, 7, 12],
    ]);
    expect(told("a: x\nb: y\nc:\u00A0z", 0, 5)[1]).toBeUndefined();
    expect(told("a: x\nb: y\nc:\u00A0z", 0, 11)[1]).toBe(12);
  });

  test("are no matter inside words, nor beyond the stretch", () => {
    expect(told("a: b\u00A0c\n# d:\u00A0e\n")).toEqual([undefined, undefined, undefined]);
    expect(told("a: 1\nb:\u00A0x", 0, 4)[0]).toBeUndefined();
    expect(told("a: 1\nb:\u00A0x", 0, 6)[1]).toBe(7);
    expect(told("a:\u00A0x\nb: 1", 1, 1)[1]).toBe(2);
    expect([hasOddSpaces("a\u2060b"), hasOddSpaces("a b")]).toEqual([true, false]);
  });

  test("matter in a plain value on the lines that begin in it", () => {
    const text = "a: b\n  c:\u00A0d\n";
    const at = (value: string, from = text.indexOf(value)) =>
      explainOddValue(text, [from, text.length])?.span;
    expect(at("b")).toEqual([9, 10]);
    expect(explainOddValue("x: a:\u00A0b", [3, 7])).toBeNull();
    expect(explainOddValue("- a:\u00A0b", [2, 6])?.span).toEqual([4, 5]);
    expect(explainOddValue(text, [3, 4])).toBeNull();
  });
});

describe("the place of a value", () => {
  const { contents } = parseDocument("a:\n  - b: 1\nc: 2\nc: 3\n", { uniqueKeys: false });

  test("is that of the nearest parent where there is none", () => {
    expect(findNodes(contents, ["a", 0, "b"])).toEqual({ key: [7, 8], value: [10, 11] });
    expect(findNodes(contents, ["a", 0, "x"])).toEqual({ key: null, value: [7, 12] });
    expect(findNodes(contents, ["a", 1])).toEqual({ key: [0, 1], value: [5, 12] });
    expect(findNodes(contents, ["x"]).key).toBeNull();
    expect(findNodes(contents, ["c"])).toEqual({ key: [12, 13], value: [15, 16] });
    expect(findNodes(null, ["c"])).toEqual({ key: null, value: null });
  });

  test("is reached as far as there are steps", () => {
    expect(reachOf(contents, ["a", 0, "x", "y"])).toEqual({ steps: 2, isMapping: true });
    expect(reachOf(contents, ["a", 0])).toEqual({ steps: 2, isMapping: true });
    expect(reachOf(contents, ["a"])).toEqual({ steps: 1, isMapping: false });
    expect(reachOf(contents, ["a", 1, "b"])).toEqual({ steps: 1, isMapping: false });
    expect(reachOf(contents, ["c", "x"])).toEqual({ steps: 1, isMapping: false });
  });
});

test("the order of keys counts for nothing, that of items does", () => {
  const text = '{"a":[{"c":1,"d":2},3],"b":null}';
  expect(canonical({ b: null, a: [{ d: 2, c: 1 }, 3] })).toBe(text);
  expect(canonical({ a: [{ c: 1, d: 2 }, 3], b: null })).toBe(text);
  expect(canonical({ a: [3, { c: 1, d: 2 }], b: null })).not.toBe(text);
});
