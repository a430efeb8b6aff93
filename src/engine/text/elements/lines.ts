import type { Inline } from "../../tree/types.ts";
import { report, type Render } from "../render/context.ts";
import { locationOf, type Surroundings } from "../compile/surroundings.ts";
import { tidyInlines } from "../render/tidy-inlines.ts";
import type { ElementNode } from "./element.ts";
import { blocksInside, inlinesInside } from "./inside.ts";

/** What the lines of a requisite say: a paragraph each. */
export function compileLines(
  node: ElementNode,
  surroundings: Surroundings,
): Render<Inline<null>[]> {
  if (node.type === "mdxJsxTextElement") {
    const inside = inlinesInside(node, surroundings);
    return (context) => [tidyInlines(inside(context), context)];
  }
  const inside = blocksInside(node, surroundings);
  const place = locationOf(node, surroundings);
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
