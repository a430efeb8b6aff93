import type { Block, Inline } from "../../../tree/types.ts";
import type { DocxContext } from "../context.ts";
import type { BodyChild } from "../gap.ts";
import type { RunStyle } from "../xml/run.ts";

/** Hands the children of a node on to their own handlers. */
export interface Write {
  blocks: (blocks: readonly Block<string>[], context: DocxContext) => BodyChild[];
  inlines: (inlines: readonly Inline<string>[], context: DocxContext, style?: RunStyle) => string;
}

/** Turns a block of one type into Word's paragraphs and tables. */
export type BlockHandler<Type extends Block<string>["type"]> = (
  node: Extract<Block<string>, { type: Type }>,
  context: DocxContext,
  write: Write,
) => BodyChild[];

/** Turns an inline node of one type into Word's runs, links and fields, as XML. */
export type InlineHandler<Type extends Inline<string>["type"]> = (
  node: Extract<Inline<string>, { type: Type }>,
  style: RunStyle,
  context: DocxContext,
  write: Write,
) => string;
