import { asciiLink } from "../../base/ascii-address.ts";
import type { PhrasingContent } from "mdast";

import { compileElement } from "./compile-element.ts";
import { compilePrinted } from "./compile-value.ts";
import type { RenderInlines } from "../render/context.ts";
import { elements } from "../elements/index.ts";
import { renderAll } from "../render/render-all.ts";
import { type Positioned, refuse, renderNothing, type Surroundings } from "./surroundings.ts";
import { refuseUnsupported } from "./unsupported.ts";

/** What Markdown's inline nodes say: a run of the tree, not yet tidied. */
export function compileInlines(
  nodes: readonly PhrasingContent[],
  surroundings: Surroundings,
): RenderInlines {
  return renderAll(nodes.map((node) => compileInline(node, surroundings)));
}

function compileInline(node: PhrasingContent, surroundings: Surroundings): RenderInlines {
  switch (node.type) {
    case "text": {
      const { value } = node;
      return () => [{ type: "text", value }];
    }
    case "strong": {
      const inside = compileInlines(node.children, surroundings);
      return (context) => [{ type: "strong", children: inside(context) }];
    }
    case "link":
      return compileLink(node, surroundings);
    case "mdxTextExpression":
      return compileExpression(node, surroundings);
    case "mdxJsxTextElement":
      return compileElement(elements, "inline", node, surroundings);
    default:
      refuseUnsupported(node, surroundings);
      return renderNothing;
  }
}

/** What braces say: the value that they name; a comment says nothing. */
export function compileExpression(
  node: Positioned & { value: string },
  surroundings: Surroundings,
): RenderInlines {
  if (isComment(node.value)) return renderNothing;
  const print = compilePrinted(node.value, node, surroundings);
  return (context) => [{ type: "text", value: print(context) }];
}

/** A note of the author to himself: the only thing besides a path that braces may hold. */
function isComment(expression: string): boolean {
  return /^\s*(\/\*[^]*?\*\/\s*)+$/.test(expression);
}

const allowedScheme = /^(https?:\/\/|mailto:|tel:)/;

function compileLink(
  node: Extract<PhrasingContent, { type: "link" }>,
  surroundings: Surroundings,
): RenderInlines {
  const { url } = node;
  if (!allowedScheme.test(url)) {
    refuse(
      surroundings,
      node,
      "text-link-scheme",
      `Адрес ссылки «${url}» не разрешён.`,
      "Ссылка начинается с https://, http://, mailto: или tel:.",
    );
    return renderNothing;
  }
  const inside = compileInlines(node.children, surroundings);
  const address = asciiLink(url);
  return (context) => [{ type: "link", url: address, children: inside(context) }];
}
