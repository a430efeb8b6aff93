import type { Block } from "../../tree/types.ts";
import { addElement } from "./marks/mark-content.ts";
import type { PdfState, Place } from "./pdf-state.ts";
import type { Span } from "./lines/split-words.ts";

/** Writes blocks as a list item: its mark stands in the line of the first paragraph. */
export function writeListItem(
  state: PdfState,
  mark: string,
  blocks: readonly Block<string>[],
  place: Place,
): void {
  const item = addElement(state, place.parent, "LI");
  const element = addElement(state, item, "Lbl");
  const prefix: Span = { text: `${mark}\u00a0`, face: "regular", element, target: null };
  const parent = addElement(state, item, "LBody");
  state.write.blocks(blocks, { ...place, parent, prefix: [prefix] }, state);
}
