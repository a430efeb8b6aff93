import { diffArrays } from "diff";

/** A line that goes or comes, with its number in the old or the new text, from 1. */
export interface LineChange {
  kind: "-" | "+";
  line: number;
  text: string;
}

/** The lines in which two texts differ, in their order. */
export function listDifferences(before: string, after: string): LineChange[] {
  const changes: LineChange[] = [];
  let [old, now] = [1, 1];
  for (const { added, removed, value } of diffArrays(linesOf(before), linesOf(after))) {
    for (const text of value) {
      if (removed) changes.push({ kind: "-", line: old, text });
      if (added) changes.push({ kind: "+", line: now, text });
      if (!added) old += 1;
      if (!removed) now += 1;
    }
  }
  return changes;
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\r?\n$/u, "").split(/\r?\n/u);
}
