import { agree } from "../../russian/agree.ts";
import type { Block, Inline } from "../../tree/types.ts";

/**
 * Makes the titles of approval marks agree with what is approved, the kind or the heading that
 * follows: «Утверждён» before ПОЛОЖЕНИЕ is УТВЕРЖДЕНО. Titles in capitals stay as they are.
 */
export function agreeMarks(blocks: readonly Block<null>[]): Block<null>[] {
  return blocks.map((block, index) => {
    if (block.type !== "approvalMarks") return block;
    const kind = findKind(blocks.slice(index));
    const marks = block.marks.map(({ title, lines }) => ({
      title: title.map((inline) => agreeTitle(inline, kind)),
      lines,
    }));
    return { ...block, marks };
  });
}

function findKind(blocks: readonly Block<null>[]): string {
  for (const block of blocks)
    if (block.type === "documentKind" || block.type === "heading") return wordsOf(block.children);
  return "";
}

/** In bold or a link words are words too. */
function wordsOf(inlines: readonly Inline<null>[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.value;
      return "children" in inline ? wordsOf(inline.children) : "";
    })
    .join("");
}

function agreeTitle(inline: Inline<null>, kind: string): Inline<null> {
  if (inline.type !== "text" || inline.value === inline.value.toUpperCase()) return inline;
  return { type: "text", value: agree(kind, inline.value).toUpperCase() };
}
