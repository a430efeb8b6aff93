import type { Inline } from "../../tree/types.ts";
import { type Context, report } from "../context.ts";
import type { ElementNode } from "./element.ts";
import { insideBlocks, insideInlines } from "./inside.ts";
import { tidyInlines } from "../tidy-inlines.ts";

/** The lines of a requisite: a paragraph each. */
export function linesInside(node: ElementNode, context: Context): Inline<null>[][] {
  if (node.type === "mdxJsxTextElement")
    return [tidyInlines(insideInlines(node, context), context)];
  const blocks = insideBlocks(node, context);
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? [block.children] : []));
  if (lines.length < blocks.length)
    report(
      context,
      node,
      "text-requisite-lines",
      `В элементе <${node.name ?? ""}> может быть только обычный текст.`,
      "Каждая строка реквизита — отдельный абзац, между абзацами пустая строка.",
    );
  return lines;
}
