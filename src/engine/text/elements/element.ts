import type { Nodes } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";

import type { Block, Inline } from "../../tree/types.ts";
import type { Context } from "../render/context.ts";
import type { Surroundings } from "../compile/surroundings.ts";

/** What an attribute takes: the path of a value in braces, or a text in quotes. */
export interface AttributeSpec {
  takes: "path" | "text";
  required: boolean;
}

export type ElementNode = MdxJsxFlowElement | MdxJsxTextElement;

export function isElementNode(node: Nodes): node is ElementNode {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** Attributes that are texts. An absent optional one is undefined. */
export type Texts = Readonly<Record<string, string>>;

/** The values of the attributes that are paths. An absent optional one is undefined. */
export type Values = Readonly<Record<string, unknown>>;

export type RenderWith<Node> = (context: Context, values: Values) => Node[];

/** Looks at all that is known without data, and gives what the element says when it meets them. */
export type CompileElement<Node> = (
  node: ElementNode,
  texts: Texts,
  surroundings: Surroundings,
) => RenderWith<Node>;

/**
 * One element of the closed vocabulary. An element that may stand on a line of its own has
 * `block`, one that may stand within a paragraph has `inline`.
 */
export interface Element {
  attributes: Readonly<Record<string, AttributeSpec>>;
  /** Whether nothing stands between its tags: words there would be lost. */
  isEmpty?: true;
  /** Whether it belongs to the page: in a clause or in a list it would mean nothing. */
  isOfPage?: true;
  block?: CompileElement<Block<null>>;
  inline?: CompileElement<Inline<null>>;
}

export type Elements = Readonly<Record<string, Element>>;
