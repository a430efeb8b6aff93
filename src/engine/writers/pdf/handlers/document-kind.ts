import { addTitle } from "../pages/add-title.ts";
import { toPoints } from "../pages/points.ts";
import type { BlockHandler } from "./handler.ts";

/** Наименование вида документа: in the middle, bold. */
export const documentKind: BlockHandler<"documentKind"> = ({ children }, place, state) => {
  state.gapAfter = toPoints(state.layout.requisiteGap);
  addTitle(state, children, place);
};
