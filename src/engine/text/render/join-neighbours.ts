import type { Block } from "../../tree/types.ts";

/**
 * Makes one of what is one to the reader: the lists that the turns of a loop yield, and two
 * approval marks in a row (a third begins a new row).
 */
export function joinNeighbours(blocks: Block<null>[]): Block<null>[] {
  if (blocks.length < 2) return blocks;
  const joined: Block<null>[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const both = last && join(last, block);
    if (both) joined[joined.length - 1] = both;
    else joined.push(block);
  }
  return joined;
}

function join(first: Block<null>, second: Block<null>): Block<null> | null {
  if (first.type === "bulletList" && second.type === "bulletList")
    return { ...first, items: [...first.items, ...second.items] };
  if (first.type === "approvalMarks" && second.type === "approvalMarks" && first.marks.length === 1)
    return { ...first, marks: [...first.marks, ...second.marks] };
  return null;
}
