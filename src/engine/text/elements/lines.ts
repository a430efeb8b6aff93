import type { Inline } from "../../tree/types.ts";
import { report, type Say } from "../context.ts";
import { placeOf, type Surroundings } from "../surroundings.ts";
import { tidyInlines } from "../tidy-inlines.ts";
import type { ElementNode } from "./element.ts";
import { blocksInside, inlinesInside } from "./inside.ts";

/** What the lines of a requisite say: a paragraph each. */
export function compileLines(node: ElementNode, around: Surroundings): Say<Inline<null>[]> {
  if (node.type === "mdxJsxTextElement") {
    const inside = inlinesInside(node, around);
    return (context) => [tidyInlines(inside(context), context)];
  }
  const inside = blocksInside(node, around);
  const place = placeOf(node, around);
  return (context) => {
    const blocks = inside(context);
    const lines = blocks.flatMap((block) => (block.type === "paragraph" ? [block.children] : []));
    if (lines.length < blocks.length)
      report(
        context,
        place,
        "text-requisite-lines",
        `В элементе <${node.name ?? ""}> может быть только обычный текст.`,
        "Каждая строка реквизита — отдельный абзац, между абзацами пустая строка.",
      );
    return lines;
  };
}
