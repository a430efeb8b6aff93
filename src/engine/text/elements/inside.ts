import type { BlockContent, PhrasingContent } from "mdast";

import type { SayBlocks, SayInlines } from "../context.ts";
import type { Surroundings } from "../surroundings.ts";
import type { ElementNode } from "./element.ts";

/** What the blocks say between an element's tags. */
export function blocksInside(node: ElementNode, around: Surroundings): SayBlocks {
  return around.compile.blocks(node.children.filter(isBlock), around);
}

/** What the inline content says between an element's tags. */
export function inlinesInside(node: ElementNode, around: Surroundings): SayInlines {
  return around.compile.inlines(node.children.flatMap(phrasingOf), around);
}

/**
 * The parser takes what stands alone on a line for blocks, `<Column>{path}</Column>` too; where
 * only inline content can be meant, it is that.
 */
function phrasingOf(node: Child): PhrasingContent[] {
  if (isPhrasing(node)) return [node];
  switch (node.type) {
    case "paragraph":
      return node.children;
    case "mdxFlowExpression":
      return [{ ...node, type: "mdxTextExpression" }];
    case "mdxJsxFlowElement":
      return [{ ...node, type: "mdxJsxTextElement", children: node.children.flatMap(phrasingOf) }];
    default:
      return [];
  }
}

type Child = ElementNode["children"][number];

const phrasing: ReadonlySet<string> = new Set([
  "text",
  "strong",
  "link",
  "emphasis",
  "delete",
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
