import type { PhrasingContent } from "mdast";

import { compileElement } from "./compile-element.ts";
import { compilePrinted } from "./compile-value.ts";
import type { SayInlines } from "./context.ts";
import { elements } from "./elements/index.ts";
import { sayAll } from "./say-all.ts";
import { type Positioned, refuse, sayNothing, type Surroundings } from "./surroundings.ts";
import { refuseUnsupported } from "./unsupported.ts";

/** What Markdown's inline nodes say: a run of the tree, not yet tidied. */
export function compileInlines(
  nodes: readonly PhrasingContent[],
  around: Surroundings,
): SayInlines {
  return sayAll(nodes.map((node) => compileInline(node, around)));
}

function compileInline(node: PhrasingContent, around: Surroundings): SayInlines {
  switch (node.type) {
    case "text": {
      const { value } = node;
      return () => [{ type: "text", value }];
    }
    case "strong": {
      const inside = compileInlines(node.children, around);
      return (context) => [{ type: "strong", children: inside(context) }];
    }
    case "link":
      return compileLink(node, around);
    case "mdxTextExpression":
      return compileExpression(node, around);
    case "mdxJsxTextElement":
      return compileElement(elements, "inline", node, around);
    default:
      refuseUnsupported(node, around);
      return sayNothing;
  }
}

/** What braces say: the value that they name; a comment says nothing. */
export function compileExpression(
  node: Positioned & { value: string },
  around: Surroundings,
): SayInlines {
  if (isComment(node.value)) return sayNothing;
  const print = compilePrinted(node.value, node, around);
  return (context) => [{ type: "text", value: print(context) }];
}

/** A note of the author to himself: the only thing besides a path that braces may hold. */
function isComment(expression: string): boolean {
  return /^\s*(\/\*[^]*?\*\/\s*)+$/.test(expression);
}

const allowedScheme = /^(https?:\/\/|mailto:|tel:)/;

function compileLink(
  node: Extract<PhrasingContent, { type: "link" }>,
  around: Surroundings,
): SayInlines {
  const { url } = node;
  if (!allowedScheme.test(url)) {
    refuse(
      around,
      node,
      "text-link-scheme",
      `Адрес ссылки «${url}» не разрешён.`,
      "Ссылка начинается с https://, http://, mailto: или tel:.",
    );
    return sayNothing;
  }
  const inside = compileInlines(node.children, around);
  return (context) => [{ type: "link", url, children: inside(context) }];
}
