import { inlineText } from "../../tree/plain-text.ts";
import type { ApprovalMark, ApprovalMarks } from "../../tree/types.ts";
import type { Layout } from "./layout.ts";
import { textWidth } from "./leaf.ts";
import { measureText, unbrokenParts } from "./measure-text.ts";

/** Грифы that stand side by side, the width of each and the room between them, in millimetres. */
export interface MarkRow {
  marks: ApprovalMark<string>[];
  width: number;
  between: number;
}

/** Room between marks that share the width of the page. */
const gutter = 5;

/** Measures may be wrong by one or two per cent. */
const tolerance = 1.02;

/**
 * Divides approval marks into rows: two stand left and right, three side by side if their words
 * have room in a third of the page, four in two rows of two. One stands on the right.
 */
export function markRows({ marks }: ApprovalMarks<string>, layout: Layout): MarkRow[] {
  const total = textWidth(layout);
  const third = (total - 2 * gutter) / 3;
  const isThree = marks.length > 2 && marks.length !== 4 && longestWord(marks, layout) <= third;
  const most = isThree ? 3 : 2;
  const rows: MarkRow[] = [];
  for (let from = 0; from === 0 || from < marks.length; from += most) {
    const row = marks.slice(from, from + most);
    const width = row.length === 3 ? third : Math.min(layout.requisiteWidth, total / 2);
    const between = row.length < 2 ? 0 : (total - row.length * width) / (row.length - 1);
    rows.push({ marks: row, width, between });
  }
  return rows;
}

function longestWord(marks: readonly ApprovalMark<string>[], { fontSize }: Layout): number {
  const lines = marks.flatMap(({ title, lines: more }) => [title, ...more]);
  const words = lines.flatMap((line) => unbrokenParts(inlineText(line)));
  const longest = Math.max(0, ...words.map((word) => measureText(word)));
  return (longest / 1000) * (fontSize / 72) * 25.4 * tolerance;
}
