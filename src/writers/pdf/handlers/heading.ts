import { addTitle } from "../add-title.ts";
import type { BlockHandler } from "./handler.ts";

/** Заголовок к тексту: in the middle, bold; right below the document's kind, if that is above. */
export const heading: BlockHandler<"heading"> = ({ children }, place, state) => {
  addTitle(state, children, place);
};
