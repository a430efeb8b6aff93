import type { PhrasingContent } from "mdast";

import type { Inline } from "../tree/types.ts";
import { type Context, report } from "./context.ts";
import { elements } from "./elements/index.ts";
import { interpretElement } from "./interpret-element.ts";
import { readText } from "./read-value.ts";
import { reportUnsupported } from "./unsupported.ts";

/** Turns Markdown's inline nodes into a run of the tree, met with data; not yet tidied. */
export function interpretInlines(
  nodes: readonly PhrasingContent[],
  context: Context,
): Inline<null>[] {
  return nodes.flatMap((node) => interpretInline(node, context));
}

function interpretInline(node: PhrasingContent, context: Context): Inline<null>[] {
  switch (node.type) {
    case "text":
      return [{ type: "text", value: node.value }];
    case "strong":
      return [{ type: "strong", children: interpretInlines(node.children, context) }];
    case "link":
      return interpretLink(node, context);
    case "mdxTextExpression":
      if (isComment(node.value)) return [];
      return [{ type: "text", value: readText(node.value, node, context) }];
    case "mdxJsxTextElement":
      return interpretElement(elements, "inline", node, context);
    default:
      reportUnsupported(node, context);
      return [];
  }
}

/** A note of the author to himself: the only thing besides a path that braces may hold. */
export function isComment(expression: string): boolean {
  return /^\s*(\/\*[^]*?\*\/\s*)+$/.test(expression);
}

const allowedScheme = /^(https?:\/\/|mailto:|tel:)/;

function interpretLink(
  node: Extract<PhrasingContent, { type: "link" }>,
  context: Context,
): Inline<null>[] {
  if (!allowedScheme.test(node.url)) {
    report(
      context,
      node,
      "text-link-scheme",
      `Адрес ссылки «${node.url}» не разрешён.`,
      "Ссылка начинается с https://, http://, mailto: или tel:.",
    );
    return [];
  }
  return [{ type: "link", url: node.url, children: interpretInlines(node.children, context) }];
}
