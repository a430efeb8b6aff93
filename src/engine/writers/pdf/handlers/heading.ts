import { addTitle } from "../pages/add-title.ts";
import { isHeadingLeft } from "../lines/text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Заголовок к тексту: in the middle, bold, right below the document's kind, if that is above; or
 * at the left margin, if the layout says so.
 */
export const heading: BlockHandler<"heading"> = ({ children }, place, state) => {
  addTitle(state, children, place, isHeadingLeft(state) ? "left" : "middle");
};
