import fc from "fast-check";
import { expect, test } from "vitest";
import { frameCode, splitLines } from "../../../src/engine/reports/code-frame.ts";
import { widthOf } from "../../../src/engine/reports/printable.ts";

function frame(text: string, line: number, column: number, endLine?: number, endColumn?: number) {
  const end = endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn };
  return frameCode(splitLines(text), { file: "f", line, column, ...end }).map(
    ({ gutter, text: shown, isMark }) => `${gutter}${isMark ? ">" : "|"}${shown}`,
  );
}

test("the first line has no line before, the last none after", () => {
  expect(frame("a: 1\nb: 2", 1, 1, 1, 2)).toEqual(["1|a: 1", " >^", "2|b: 2"]);
  expect(frame("a: 1\nb: 2", 2, 4, 2, 5)).toEqual(["1|a: 1", "2|b: 2", " >   ^"]);
});

test("numbers of lines stand one under another", () => {
  const text = Array.from({ length: 12 }, (_, index) => `line${index + 1}`).join("\n");
  expect(frame(text, 9, 1, 9, 2)).toEqual([" 8|line8", " 9|line9", "  >^", "10|line10"]);
});

test("a place without an end has one caret; a place of several lines, its first line", () => {
  expect(frame("abc", 1, 2)).toEqual(["1|abc", " > ^"]);
  expect(frame("abc\ndef", 1, 2, 2, 3)).toEqual(["1|abc", " > ^^", "2|def"]);
});

test("a place at the end of a line, and in an empty text", () => {
  expect(frame("abc", 1, 4)).toEqual(["1|abc", " >   ^"]);
  expect(frame("", 1, 1)).toEqual(["1|", " >^"]);
});

test("tabs stay tabs, so that the terminal keeps both lines aligned", () => {
  expect(frame("\ta:\tb", 1, 5, 1, 6)).toEqual(["1|\ta:\tb", " >\t  \t^"]);
});

test("emoji and ideographs take two columns, combining marks none", () => {
  expect(frame("e\u0301👍字: x", 1, 7, 1, 8)).toEqual(["1|e\u0301👍字: x", " >      ^"]);
  expect(frame("a: 👩‍👩‍👧", 1, 4, 1, 12)).toEqual(["1|a: 👩‍👩‍👧", " >   ^^"]);
  expect(widthOf("й")).toBe(1);
});

test("a long line is cut around the place", () => {
  const [line = "", mark = ""] = frame(`${"a".repeat(500)}!${"b".repeat(500)}`, 1, 501, 1, 502);
  expect(line).toHaveLength(124);
  expect(line.indexOf("!")).toBe(mark.indexOf("^"));
  expect(line).toMatch(/^1\|…a+!b+…$/);
});

test("any text and place make a frame with one line of carets", () => {
  const place = fc.record({ line: fc.integer({ min: 1, max: 6 }), column: fc.nat(300) });
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), place, (text, { line, column }) => {
      const lines = Math.min(line, text.split(/\r?\n/).length);
      const marks = frameCode(splitLines(text), { file: "f", line: lines, column: column + 1 });
      expect(marks.filter(({ isMark }) => isMark)).toHaveLength(1);
    }),
  );
});
