import { addLines } from "../add-rows.ts";
import { toPoints } from "../points.ts";
import { setElement } from "../set-element.ts";
import { fullWidth, requisiteStyle, sideOf } from "../text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Наименование организации: lines in the middle of the page (продольное расположение) or of a
 * block at its top left (угловое).
 */
export const organizationBlock: BlockHandler<"organizationBlock"> = (node, place, state) => {
  const edges = node.position === "angular" ? sideOf(state, "left") : fullWidth(state);
  for (const line of node.lines) {
    const text = setElement(state, place.parent, line, requisiteStyle(state, "center", edges));
    addLines(state, text, { keep: true });
  }
  state.gapAfter = toPoints(state.layout.requisiteGap);
};
