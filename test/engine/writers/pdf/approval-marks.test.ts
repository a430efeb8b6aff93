import { expect, test } from "vitest";
import type { ApprovalMarks } from "../../../../src/engine/tree/types.ts";
import { layouts } from "../../../../src/engine/writers/measures/layout.ts";
import { writeDocx } from "../../../../src/engine/writers/docx/write-docx.ts";
import { writeHtmlFragment } from "../../../../src/engine/writers/html/write-html-fragment.ts";
import { docxText } from "../docx-text.ts";
import { text, tree } from "./make-tree.ts";
import { edges, printed, toPoints } from "./printed.ts";

const { page, margins, requisiteWidth } = layouts.regulation;
const left = toPoints(margins.left);
const right = toPoints(page.width - margins.right);

const titles = ["ПРИНЯТО", "СОГЛАСОВАНО", "УЧТЕНО", "УЧТЕНО МНЕНИЕ", "УТВЕРЖДЕНО"];

/** Marks of which the last is that of утверждение. */
function marks(count: number, by = "педагогическим советом"): ApprovalMarks<string> {
  const last = titles.slice(-1);
  return {
    type: "approvalMarks",
    marks: [...titles.slice(0, count - 1), ...last].map((title) => ({
      title: [text(title)],
      lines: [[text(by)], [text("от 12.12.2025")]],
    })),
  };
}

/** The titles that stand on each height, from left to right, and where each begins. */
async function rowsOf(block: ApprovalMarks<string>) {
  const lines = await printed(block);
  return lines
    .filter(({ text: value }) => titles.some((title) => value.includes(title)))
    .map((line) => ({ titles: line.items.map((item) => item.text), line }));
}

test.each([
  [1, [1]],
  [2, [2]],
  [3, [3]],
  [4, [2, 2]],
  [5, [3, 2]],
])(
  "%i marks stand in rows of %j, утверждение on the right of the last",
  async (count, expected) => {
    const rows = await rowsOf(marks(count));
    expect(rows.map((row) => row.titles.length)).toEqual(expected);
    expect(rows.at(-1)?.titles.at(-1)).toBe("УТВЕРЖДЕНО");
    for (const { line } of rows.filter((row) => row.titles.length > 1))
      expect(edges(line)[0]).toBeCloseTo(left, 1);
  },
);

test("three share the width of the page and do not touch", async () => {
  const lines = await printed(marks(3, "собранием родителей (законных представителей) детей"));
  const third = (right - left) / 3;
  for (const { items } of lines) {
    for (const { x, width } of items) {
      const column = Math.floor((x - left + 1) / third);
      expect(x + width).toBeLessThan(left + (column + 1) * third);
    }
  }
});

test("three with a word too long for a third stand in two rows", async () => {
  const rows = await rowsOf(marks(3, "Электроэнцефалографического"));
  expect(rows.map((row) => row.titles.length)).toEqual([2, 1]);
  expect(rows[1]?.line.items[0]?.x).toBeCloseTo(right - toPoints(requisiteWidth), 1);
});

test("DOCX has the same rows", async () => {
  const cells = docxText(await writeDocx(tree([marks(3)]))).match(/\t/gu);
  expect(cells).toHaveLength(2);
  expect(docxText(await writeDocx(tree([marks(4)]))).match(/\t/gu)).toHaveLength(2);
});

test("HTML has the same rows", () => {
  const rowsIn = (count: number) =>
    writeHtmlFragment(tree([marks(count)])).match(/class="approval-marks[^"]*"/gu);
  expect(rowsIn(3)).toEqual(['class="approval-marks thirds"']);
  expect(rowsIn(4)).toHaveLength(2);
});
