import type { Block } from "../../tree/types.ts";

/** What a signature must not stand without, and what must not stand without its introduction. */
const needsIntroduction: ReadonlySet<Block<string>["type"]> = new Set([
  "signatureLine",
  "bulletList",
  "clause",
  "table",
]);

/**
 * Finds the paragraphs and tables that may not be parted from the next block by the end of a page:
 * the last before a signature (a signature never stands alone on a page), and the paragraphs that
 * introduce a list, clauses or a table.
 */
export function findKeptWithNext(blocks: readonly Block<string>[]): Set<Block<string>> {
  return new Set(kept(blocks));
}

/** Word's properties of the paragraph that a block begins with. */
export function keepNextOf(
  block: Block<string> | undefined,
  context: { keptWithNext: ReadonlySet<Block<string>> },
): { keepNext?: true } {
  return block !== undefined && context.keptWithNext.has(block) ? { keepNext: true } : {};
}

function kept(blocks: readonly Block<string>[]): Block<string>[] {
  return blocks.flatMap((block, index) => {
    const inside = childrenOf(block).flatMap(kept);
    const next = blocks[index + 1];
    if (next === undefined || !needsIntroduction.has(next.type)) return inside;
    if (next.type === "signatureLine") return [...inside, lastLeaf(block)];
    return block.type === "paragraph" ? [...inside, block] : inside;
  });
}

function lastLeaf(block: Block<string>): Block<string> {
  const last = childrenOf(block).at(-1)?.at(-1);
  return last === undefined ? block : lastLeaf(last);
}

function childrenOf(block: Block<string>): readonly Block<string>[][] {
  if (block.type === "section" || block.type === "clause") return [block.children];
  return block.type === "bulletList" ? block.items : [];
}
