import type { ApprovalMark, Block } from "../../tree/types.ts";

/**
 * Makes one of what is one to the reader: the lists that the turns of a loop yield, and approval
 * marks in a row, of which that of утверждение is always the last.
 */
export function joinNeighbours(blocks: readonly Block<null>[]): Block<null>[] {
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
  if (first.type === "approvalMarks" && second.type === "approvalMarks") {
    const marks = [...first.marks, ...second.marks];
    const isLast = (mark: ApprovalMark<null>) => Number(approves(mark));
    return { ...first, marks: marks.toSorted((one, other) => isLast(one) - isLast(other)) };
  }
  return null;
}

function approves({ title: [word] }: ApprovalMark<null>): boolean {
  return word?.type === "text" && /^утвержд/iu.test(word.value);
}
