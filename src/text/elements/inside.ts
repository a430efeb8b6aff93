import type { BlockContent, PhrasingContent } from "mdast";

import type { Block, Inline } from "../../tree/types.ts";
import type { Context } from "../context.ts";
import type { ElementNode } from "./element.ts";

/** The blocks between an element's tags. */
export function insideBlocks(node: ElementNode, context: Context): Block<null>[] {
  return context.interpret.blocks(node.children.filter(isBlock), context);
}

/** The inline content between an element's tags. */
export function insideInlines(node: ElementNode, context: Context): Inline<null>[] {
  return context.interpret.inlines(node.children.flatMap(phrasingOf), context);
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
