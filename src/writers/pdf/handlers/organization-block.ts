import { addLines } from "../add-rows.ts";
import { toPoints } from "../points.ts";
import { setElement } from "../set-element.ts";
import { requisiteStyle } from "../text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/** Наименование организации: lines in the middle of the page (продольное расположение). */
export const organizationBlock: BlockHandler<"organizationBlock"> = ({ lines }, place, state) => {
  for (const line of lines) {
    const text = setElement(state, place.parent, line, requisiteStyle(state, "center"));
    addLines(state, text, { keep: true });
  }
  state.gapAfter = toPoints(state.layout.requisiteGap);
};
