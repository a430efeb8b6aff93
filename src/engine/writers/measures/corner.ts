import type { ApprovalMarks, OrganizationBlock } from "../../tree/requisites.ts";
import type { Block } from "../../tree/types.ts";
import type { Layout } from "./layout.ts";

/**
 * Whether kind, date, number and place stand in the corner under the names of the organization, as
 * an angular form has them (ГОСТ Р 7.0.97). Where the title stands in the middle of the page, as of
 * a regulation, they stay with it.
 */
export function isCornered(
  blocks: readonly Block<string>[],
  { headingAlignment }: Pick<Layout, "headingAlignment">,
): boolean {
  return headingAlignment === "left" && blocks.some(isCorner);
}

/** What stands opposite each other at the head of an angular form: the names, and the marks. */
export interface Opposite {
  names: OrganizationBlock<string>;
  marks: ApprovalMarks<string>["marks"];
}

/** The names at an index with the marks that follow them; null for anything else. */
export function oppositeAt(blocks: readonly Block<string>[], index: number): Opposite | null {
  const [names, next] = [blocks[index], blocks[index + 1]];
  return names !== undefined && isCorner(names) && next?.type === "approvalMarks"
    ? { names, marks: next.marks }
    : null;
}

function isCorner(block: Block<string>): block is OrganizationBlock<string> {
  return block.type === "organizationBlock" && block.position === "angular";
}
