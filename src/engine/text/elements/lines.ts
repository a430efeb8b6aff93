import type { Inline } from "../../tree/types.ts";
import { report, type Render } from "../render/context.ts";
import { locationOf, type Surroundings } from "../compile/surroundings.ts";
import { upperFirst } from "../../russian/letter-case.ts";
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

/**
 * A name at the head of a page begins with a capital, even one that its charter writes small. Names
 * stand first, or in bold; «тел.:» and addresses begin as they were typed.
 */
export function beginName(line: Inline<null>[], index: number): Inline<null>[] {
  return index === 0 || line[0]?.type === "strong" ? beginLarge(line) : line;
}

function beginLarge([first, ...rest]: Inline<null>[]): Inline<null>[] {
  if (first?.type === "text") return [{ ...first, value: upperFirst(first.value) }, ...rest];
  if (first?.type !== "strong") return first ? [first, ...rest] : [];
  return [{ ...first, children: beginLarge(first.children) }, ...rest];
}
