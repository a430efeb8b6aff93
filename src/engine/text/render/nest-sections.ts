import type { Block, Section } from "../../tree/types.ts";

/** What ends a section although no other section follows: the requisites after the text. */
const afterText: ReadonlySet<Block<null>["type"]> = new Set([
  "signatureLine",
  "executor",
  "annexMark",
]);

/** Puts the blocks that follow a section's heading into that section. */
export function nestSections(blocks: readonly Block<null>[]): Block<null>[] {
  const nested: Block<null>[] = [];
  let open: Section<null> | null = null;
  for (const block of blocks) {
    if (block.type === "section") {
      open = { ...block, children: [...block.children] };
      nested.push(open);
    } else if (afterText.has(block.type)) {
      open = null;
      nested.push(block);
    } else (open?.children ?? nested).push(block);
  }
  return nested;
}
