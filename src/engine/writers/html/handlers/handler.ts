import type { ElementContent } from "hast";
import type { Block, Citation, DocumentTree, Inline } from "../../../tree/types.ts";
import type { Layout } from "../../measures/layout.ts";

/** Everything that has a handler: the document, its blocks and what stands within a line. */
export type Node = DocumentTree<string> | Block<string> | Inline<string>;

/** What a handler writes its children with. */
export type WriteChildren = (nodes: readonly Node[]) => ElementContent[];

/** What handlers know of the document that they write. */
export interface HtmlPlace {
  layout: Layout;
  /** Where a clause of another document can be read; null where that is not published. */
  addressOf: (citation: Citation) => string | null;
}

/** Turns one node into HTML nodes; gets its children's from `write`. */
export type Handler<Type extends Node["type"]> = (
  node: Extract<Node, { type: Type }>,
  write: WriteChildren,
  place: HtmlPlace,
) => ElementContent[];
