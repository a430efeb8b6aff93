import type { PhrasingContent } from "mdast";

import { compileElement } from "./compile-element.ts";
import { compilePrinted } from "./compile-value.ts";
import { isComment } from "./says-something.ts";
import type { RenderInlines } from "../render/context.ts";
import { safeUrl } from "../../tree/link-url.ts";
import { elements } from "../elements/index.ts";
import { costOf, spend } from "../render/budget.ts";
import { renderAll } from "../render/render-all.ts";
import {
  type Positioned,
  refuse,
  refuseMissingGlyph,
  renderNothing,
  type Surroundings,
} from "./surroundings.ts";
import { refuseTypedMarkup } from "./typed-markup.ts";
import { refuseUnsupported } from "./unsupported.ts";

/** What Markdown's inline nodes say: a run of the tree, not yet tidied. */
export function compileInlines(
  nodes: readonly PhrasingContent[],
  surroundings: Surroundings,
): RenderInlines {
  surroundings.flaws.nodes += nodes.length;
  return renderAll(nodes.map((node) => compileInline(node, surroundings)));
}

function compileInline(node: PhrasingContent, surroundings: Surroundings): RenderInlines {
  switch (node.type) {
    case "text": {
      const { value } = node;
      refuseMissingGlyph(value, node, surroundings);
      refuseTypedMarkup(value, node, surroundings);
      const cost = costOf(value);
      return (context) => (spend(context, cost) ? [{ type: "text", value }] : []);
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
  return (context) => {
    const value = print(context);
    return spend(context, costOf(value)) ? [{ type: "text", value }] : [];
  };
}

function compileLink(
  node: Extract<PhrasingContent, { type: "link" }>,
  surroundings: Surroundings,
): RenderInlines {
  const { url } = node;
  const address = safeUrl(url);
  if (address === null) {
    refuse(
      surroundings,
      node,
      "text-link-scheme",
      `Адрес ссылки «${url}» не разрешён.`,
      "Ссылка — это https:// или http:// и адрес, mailto: и один адрес почты или tel: и номер.",
    );
    return renderNothing;
  }
  const inside = compileInlines(node.children, surroundings);
  return (context) => [{ type: "link", url: address, children: inside(context) }];
}
