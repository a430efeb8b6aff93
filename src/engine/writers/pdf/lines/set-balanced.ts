import type { Inline } from "../../../tree/types.ts";
import { balanceLine } from "../../measures/balance-line.ts";
import type { PdfState } from "../pdf-state.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import type { SetText } from "./set-text.ts";
import { type Edges, requisiteStyle } from "./text-styles.ts";

/** As `setElement`: in the middle of a column, in lines of about the same length. */
export function setBalanced(
  state: PdfState,
  parent: PDFKit.PDFStructureElement,
  inlines: readonly Inline<string>[],
  edges: Edges,
  {
    size = state.layout.fontSize,
    ...options
  }: { type?: string; face?: "regular" | "bold"; size?: number } = {},
): SetText {
  const { line, width } = balanceLine(inlines, {
    size,
    longest: (edges.width / 72) * 25.4,
    ...(options.face === "bold" && { isBold: true }),
  });
  const narrow = toPoints(width);
  const column = { left: edges.left + (edges.width - narrow) / 2, width: narrow };
  const style = { ...requisiteStyle(state, "center", column), size };
  return setElement(state, parent, line, style, options);
}
