import type { Inline } from "../../../tree/types.ts";
import { addLines } from "./add-rows.ts";
import type { PdfState, Place } from "../pdf-state.ts";
import { toPoints } from "./points.ts";
import { setBalanced } from "../lines/set-balanced.ts";
import { setElement } from "../set-element.ts";
import { formOf, requisiteStyle, sideOf } from "../lines/text-styles.ts";

/**
 * Appends a title of the whole document, on the page of what follows: in the middle (of the corner
 * in an angular form), bold, or at the left margin, no wider than a requisite at the side. The first becomes its heading of the
 * first level, of which PDF/UA wants one before all others.
 */
export function addTitle(
  state: PdfState,
  inlines: readonly Inline<string>[],
  { parent }: Place,
  side: "middle" | "left" = "middle",
): void {
  const type = state.titled || state.inAnnex ? "P" : "H1";
  if (type === "H1") state.titled = true;
  const left = requisiteStyle(state, "left", sideOf(state, "left"));
  const text =
    side === "left"
      ? setElement(state, parent, inlines, left, { type })
      : setBalanced(state, parent, inlines, formOf(state), { type, face: "bold" });
  addLines(state, text, { keep: true });
  state.gapAfter = toPoints(state.layout.requisiteGap);
}
