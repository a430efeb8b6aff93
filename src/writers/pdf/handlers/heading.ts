import { addTitle } from "../add-title.ts";
import { isHeadingLeft, requisiteStyle, sideOf } from "../text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Заголовок к тексту: in the middle, bold, right below the document's kind, if that is above; or
 * at the left margin, if the layout says so.
 */
export const heading: BlockHandler<"heading"> = ({ children }, place, state) => {
  if (isHeadingLeft(state)) {
    const style = requisiteStyle(state, "left", sideOf(state, "left"));
    addTitle(state, children, place, { face: "regular", style });
  } else addTitle(state, children, place);
};
