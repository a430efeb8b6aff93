import { requisiteStyle } from "../lines/text-styles.ts";
import { addLines } from "../pages/add-rows.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import type { BlockHandler } from "./handler.ts";

/** A heading without a number: bold, at the left, on the page of what follows. */
export const subheading: BlockHandler<"subheading"> = ({ children }, { parent }, state) => {
  const gap = toPoints(state.layout.requisiteGap);
  const options = { type: state.titled ? "H2" : "H1", face: "bold" } as const;
  const text = setElement(state, parent, children, requisiteStyle(state, "left"), options);
  state.titled = true;
  addLines(state, text, { gap, keep: true });
  state.gapAfter = gap / 3;
};
