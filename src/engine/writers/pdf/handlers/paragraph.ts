import { addLines } from "../pages/add-rows.ts";
import { addElement } from "../marks/mark-content.ts";
import { setText } from "../lines/set-text.ts";
import { bodyStyle } from "../lines/text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/** Абзац, with the number or bullet before it. */
export const paragraph: BlockHandler<"paragraph"> = ({ children }, place, state) => {
  const element = addElement(state, place.parent, "P");
  const spans = state.write.spans(children, { face: "regular", element, target: null });
  const text = setText(state, [...place.prefix, ...spans], bodyStyle(state, place.left));
  addLines(state, text);
};
