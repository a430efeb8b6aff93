import { addLines } from "../pages/add-rows.ts";
import { toPoints } from "../pages/points.ts";
import { setBalanced } from "../lines/set-balanced.ts";
import { middleOf, requisiteStyle, sideOf } from "../lines/text-styles.ts";
import type { Opposite } from "../../measures/corner.ts";
import { addColumns } from "../pages/add-columns.ts";
import type { PdfState, Place } from "../pdf-state.ts";
import { setElement } from "../set-element.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Наименование организации: lines in the middle of the page (продольное расположение) or of a
 * block at its top left (угловое).
 */
export const organizationBlock: BlockHandler<"organizationBlock"> = (node, place, state) => {
  const edges = node.position === "angular" ? sideOf(state, "left") : middleOf(state);
  for (const line of node.lines) {
    addLines(state, setBalanced(state, place.parent, line, edges), { keep: true });
  }
  state.gapAfter = toPoints(state.layout.requisiteGap);
};

/** The names in the corner, and at the right, one below another, the marks. */
export function writeOpposite(
  { names, marks }: Opposite,
  { parent }: Place,
  state: PdfState,
): void {
  const [left, right] = [sideOf(state, "left"), sideOf(state, "right")];
  const gap = toPoints(state.layout.requisiteGap);
  const style = requisiteStyle(state, "left", right);
  const apart = style.spacing + gap / style.size;
  const block = names.lines.map((line) => setBalanced(state, parent, line, left));
  const texts = marks.flatMap(({ title, lines }, mark) =>
    [title, ...lines].map((line, index) => {
      const spacing = mark > 0 && index === 0 ? apart : style.spacing;
      return setElement(state, parent, line, { ...style, spacing });
    }),
  );
  addColumns(state, [
    { ...left, texts: block },
    { ...right, texts },
  ]);
  state.gapAfter = gap;
}
