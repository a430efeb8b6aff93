import type { Inline } from "../../tree/types.ts";
import { addLines } from "./add-rows.ts";
import type { PdfState, Place } from "./pdf-state.ts";
import { toPoints } from "./points.ts";
import { setElement } from "./set-element.ts";
import type { TextStyle } from "./set-text.ts";
import { requisiteStyle } from "./text-styles.ts";

/**
 * Appends a title of the whole document: in the middle, bold, on the page of what follows. The
 * first becomes its heading of the first level, of which PDF/UA wants one before all others.
 */
export function addTitle(
  state: PdfState,
  inlines: readonly Inline<string>[],
  place: Place,
  {
    face = "bold",
    style = requisiteStyle(state, "center"),
  }: { face?: "regular" | "bold"; style?: TextStyle } = {},
): void {
  const type = state.titled || state.inAnnex ? "P" : "H1";
  if (type === "H1") state.titled = true;
  addLines(state, setElement(state, place.parent, inlines, style, { type, face }), { keep: true });
  state.gapAfter = toPoints(state.layout.requisiteGap);
}
