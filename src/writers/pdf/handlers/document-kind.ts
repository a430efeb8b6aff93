import { addTitle } from "../add-title.ts";
import { toPoints } from "../points.ts";
import type { BlockHandler } from "./handler.ts";

/** Наименование вида документа: in the middle, bold. */
export const documentKind: BlockHandler<"documentKind"> = ({ children }, place, state) => {
  state.gapAfter = toPoints(state.layout.requisiteGap);
  addTitle(state, children, place);
};
