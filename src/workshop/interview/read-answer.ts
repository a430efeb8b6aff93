import type { Answer, Row } from "../../engine/interview/answers.ts";

/** A text answer; "" where it is another. */
export function textOf(answer: Answer | undefined): string {
  return typeof answer === "string" ? answer : "";
}

export function rowsOf(answer: Answer | undefined): readonly Row[] {
  return isRows(answer) ? answer : [];
}

export function isRow(answer: Answer | undefined): answer is Row {
  return typeof answer === "object" && !isRows(answer);
}

function isRows(answer: Answer | undefined): answer is readonly Row[] {
  return Array.isArray(answer);
}

/**
 * What was copied from a spreadsheet, as cells: from a place of a table on, to the right and down.
 * Null for a text without cells, which goes into the field as any text.
 */
export function pasteCells(
  rows: readonly Row[],
  ids: readonly string[],
  from: { row: number; column: string },
  text: string,
): Row[] | null {
  if (!/[\t\n]/.test(text.trim())) return null;
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  const start = Math.max(0, ids.indexOf(from.column));
  const all = [...rows];
  for (const [index, line] of lines.entries()) {
    const cells = line.split("\t").map((cell) => cell.trim());
    const added = cells.flatMap((cell, offset) => {
      const id = ids[start + offset];
      return id === undefined ? [] : [[id, cell] as const];
    });
    all[from.row + index] = { ...all[from.row + index], ...Object.fromEntries(added) };
  }
  return all;
}
