import { inlineText } from "../../tree/plain-text.ts";
import type { Block } from "../../tree/types.ts";

/** What must not stand without the paragraph that introduces it. */
const introduced: ReadonlySet<Block<string>["type"]> = new Set([
  "bulletList",
  "clause",
  "table",
  "chart",
]);

/**
 * Whether a block may not be parted by the end of a page from the next one: a paragraph before a
 * list, clauses or a table, and one that ends with a colon before whatever follows.
 */
export function introduces(
  block: Block<string> | undefined,
  next: Block<string> | undefined,
): boolean {
  if (block?.type !== "paragraph" || next === undefined) return false;
  return introduced.has(next.type) || inlineText(block.children).trimEnd().endsWith(":");
}
