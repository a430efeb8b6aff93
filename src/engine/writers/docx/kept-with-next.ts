import type { Block } from "../../tree/types.ts";
import { introduces } from "../measures/introduces.ts";

type BlockType = Block<string>["type"];

/** What must not stand alone on a page: something before it stays with it. */
const needsCompany: ReadonlySet<BlockType> = new Set([
  "signatureLine",
  "executor",
  "qrCode",
  "qrPlace",
]);

/** What Word wants a paragraph after: at the end of a document, one that shows nothing. */
const tables: ReadonlySet<BlockType> = new Set([
  "signatureLine",
  "table",
  "chart",
  "qrCode",
  "qrPlace",
  "steps",
  "callout",
  "tearOff",
]);

/**
 * Finds the blocks that may not be parted from the next by the end of a page: the last two before
 * a signature, an executor's mark or a QR code (none ever stands alone on a page), and the
 * paragraphs that introduce what follows; the signature too, if its day or a line
 * about those who read the paper is under it. Also a table that ends the document, lest
 * the paragraph that must follow it stand on a page of its own.
 */
export function findKeptWithNext(blocks: readonly Block<string>[]): Set<Block<string>> {
  const last = blocks.slice(-1).flatMap(leavesOf).slice(-1);
  return new Set([...kept(blocks), ...last.filter(({ type }) => tables.has(type))]);
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
    if (next === undefined) return inside;
    if (needsCompany.has(next.type)) return [...inside, ...lastLeaves(blocks.slice(0, index + 1))];
    if (block.type === "signatureLine" && next.type === "paragraph") return [...inside, block];
    return introduces(block, next) ? [...inside, block] : inside;
  });
}

/** The last two paragraphs or tables: the last may be a single line, and two are wanted. */
function lastLeaves(blocks: readonly Block<string>[]): Block<string>[] {
  return blocks.slice(-2).flatMap(leavesOf).slice(-2);
}

function leavesOf(block: Block<string>): Block<string>[] {
  const children = childrenOf(block).flat();
  return children.length === 0 ? [block] : children.flatMap(leavesOf);
}

function childrenOf(block: Block<string>): readonly Block<string>[][] {
  if (block.type === "section" || block.type === "clause") return [block.children];
  return block.type === "bulletList" ? block.items : [];
}
