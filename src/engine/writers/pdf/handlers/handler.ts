import type { Block, Inline } from "../../../tree/types.ts";
import type { PdfState, Place } from "../pdf-state.ts";
import type { Span } from "../lines/split-words.ts";

/** Appends the rows of a block of one type and adds its elements to the structure tree. */
export type BlockHandler<Type extends Block<string>["type"]> = (
  node: Extract<Block<string>, { type: Type }>,
  place: Place,
  state: PdfState,
) => void;

/** Turns an inline node of one type into text in the style of what is around it. */
export type InlineHandler<Type extends Inline<string>["type"]> = (
  node: Extract<Inline<string>, { type: Type }>,
  style: Omit<Span, "text">,
  spans: (inlines: readonly Inline<string>[], style: Omit<Span, "text">) => Span[],
) => Span[];
