import type { Nodes } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";

import type { Block, Inline } from "../../tree/types.ts";
import type { Context } from "../context.ts";

/** What an attribute takes: the path of a value in braces, or a text in quotes. */
export interface AttributeSpec {
  takes: "path" | "text";
  required: boolean;
}

export type ElementNode = MdxJsxFlowElement | MdxJsxTextElement;

export function isElementNode(node: Nodes): node is ElementNode {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** Attributes as read: a text, or the value at the path. An absent optional one is undefined. */
export type Attributes = Readonly<Record<string, unknown>>;

/**
 * One element of the closed vocabulary. An element that may stand on a line of its own has
 * `block`, one that may stand within a paragraph has `inline`.
 */
export interface Element {
  attributes: Readonly<Record<string, AttributeSpec>>;
  block?: (node: ElementNode, attributes: Attributes, context: Context) => Block<null>[];
  inline?: (node: ElementNode, attributes: Attributes, context: Context) => Inline<null>[];
}

export type Elements = Readonly<Record<string, Element>>;
