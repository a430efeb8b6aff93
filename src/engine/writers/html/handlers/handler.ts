import type { ElementContent } from "hast";
import type { Block, DocumentTree, Inline } from "../../../tree/types.ts";
import type { Layout } from "../../measures/layout.ts";

/** Everything that has a handler: the document, its blocks and what stands within a line. */
export type Node = DocumentTree<string> | Block<string> | Inline<string>;

/** What a handler writes its children with. */
export type WriteChildren = (nodes: readonly Node[]) => ElementContent[];

/** Turns one node into HTML nodes; gets its children's from `write`. */
export type Handler<Type extends Node["type"]> = (
  node: Extract<Node, { type: Type }>,
  write: WriteChildren,
  layout: Layout,
) => ElementContent[];
