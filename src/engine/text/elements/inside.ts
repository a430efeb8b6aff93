import type { BlockContent, PhrasingContent } from "mdast";

import type { RenderBlocks, RenderInlines } from "../render/context.ts";
import { refuse, type Surroundings } from "../compile/surroundings.ts";
import type { ElementNode } from "./element.ts";

/** What the blocks say between an element's tags. */
export function blocksInside(node: ElementNode, surroundings: Surroundings): RenderBlocks {
  return surroundings.compile.blocks(node.children.filter(isBlock), surroundings);
}

/** What the inline content says between an element's tags. */
export function inlinesInside(node: ElementNode, surroundings: Surroundings): RenderInlines {
  const refuseBlock = (block: Child): [] => {
    refuse(
      surroundings,
      block,
      "text-requisite-lines",
      `В элементе <${node.name ?? ""}> может быть только обычный текст.`,
      "Пункты, перечни, заголовки и таблицы ставят вне его.",
    );
    return [];
  };
  const children = node.children.flatMap((child) => phrasingOf(child, refuseBlock));
  return surroundings.compile.inlines(children, surroundings);
}

/**
 * The parser takes what stands alone on a line for blocks, `<Column>{path}</Column>` too; where
 * only inline content can be meant, it is that.
 */
function phrasingOf(node: Child, refuseBlock: (block: Child) => []): PhrasingContent[] {
  if (isPhrasing(node)) return [node];
  switch (node.type) {
    case "paragraph":
      return node.children;
    case "mdxFlowExpression":
      return [{ ...node, type: "mdxTextExpression" }];
    case "mdxJsxFlowElement": {
      const children = node.children.flatMap((child) => phrasingOf(child, refuseBlock));
      return [{ ...node, type: "mdxJsxTextElement", children }];
    }
    default:
      return refuseBlock(node);
  }
}

type Child = ElementNode["children"][number];

const phrasing: ReadonlySet<string> = new Set([
  "text",
  "strong",
  "link",
  "emphasis",
  "inlineCode",
  "break",
  "image",
  "mdxTextExpression",
  "mdxJsxTextElement",
]);

function isPhrasing(node: Child): node is Extract<Child, PhrasingContent> {
  return phrasing.has(node.type);
}

function isBlock(node: Child): node is Extract<Child, BlockContent> {
  return !isPhrasing(node);
}
