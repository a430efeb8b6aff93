import { addLines } from "../pages/add-rows.ts";
import { toPoints } from "../pages/points.ts";
import { setBalanced } from "../lines/set-balanced.ts";
import { middleOf, sideOf } from "../lines/text-styles.ts";
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
