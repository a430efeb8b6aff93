import type { Block, DocumentTree } from "../tree/types.ts";

/** The number of every section and clause that bears a label. */
export function findClauses({ children }: DocumentTree<string>): Map<string, string> {
  const found = new Map<string, string>();
  const look = (blocks: readonly Block<string>[]): void => {
    for (const block of blocks) {
      if (block.type !== "section" && block.type !== "clause") continue;
      found.set(block.label, block.number);
      look(block.children);
    }
  };
  look(children);
  return found;
}
