import { breakCostsOf } from "../../../russian/break-cost.ts";
import type { Inline } from "../../../tree/types.ts";
import { balanceLine } from "../../measures/balance-line.ts";
import type { PdfState } from "../pdf-state.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import { type SetText, setText } from "./set-text.ts";
import { wordText } from "./split-words.ts";
import { type Edges, requisiteStyle } from "./text-styles.ts";

/** In points; what is measured and what is broken into lines may differ by little. */
const step = 6;

/**
 * As `setElement`: in the middle of a column, in lines of about the same length that part as little
 * as they can of what belongs together.
 */
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
  const style = { ...requisiteStyle(state, "center", edges), size };
  const widest = setElement(state, parent, line, style, options);
  let best = { text: widest, cost: costOf(widest) + 1 };
  for (let narrow = toPoints(width); best.cost > 0 && narrow < edges.width; narrow += step) {
    const column = { left: edges.left + (edges.width - narrow) / 2, width: narrow };
    const text = setText(state, widest.spans, { ...style, ...column });
    const cost = costOf(text);
    if (text.lines.length <= widest.lines.length && cost < best.cost) best = { text, cost };
  }
  return best.text;
}

/** What the ends of its lines part. */
function costOf({ lines }: SetText): number {
  const costs = breakCostsOf(lines.flatMap(({ words }) => words.map(wordText)));
  let [cost, count] = [0, 0];
  for (const { words } of lines) cost += costs[(count += words.length) - 1] ?? 0;
  return cost;
}
