import type { Inline } from "../../tree/types.ts";
import { addLines } from "./add-rows.ts";
import type { PdfState, Place } from "./pdf-state.ts";
import { toPoints } from "./points.ts";
import { setElement } from "./set-element.ts";
import { requisiteStyle } from "./text-styles.ts";

/**
 * Appends a title of the whole document: in the middle, bold, on the page of what follows. The
 * first becomes its heading of the first level, of which PDF/UA wants one before all others.
 */
export function addTitle(state: PdfState, inlines: readonly Inline<string>[], place: Place): void {
  const options = { type: state.titled ? "P" : "H1", face: "bold" } as const;
  state.titled = true;
  const text = setElement(state, place.parent, inlines, requisiteStyle(state, "center"), options);
  addLines(state, text, { keep: true });
  state.gapAfter = toPoints(state.layout.requisiteGap);
}
