import { addLines } from "../add-rows.ts";
import { addElement } from "../mark-content.ts";
import { setText } from "../set-text.ts";
import { bodyStyle } from "../text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/** Абзац. With a number or bullet before it, it is the body of a list item and no paragraph. */
export const paragraph: BlockHandler<"paragraph"> = ({ children }, place, state) => {
  const { parent, prefix, left } = place;
  const element = prefix.length > 0 ? parent : addElement(state, parent, "P");
  const spans = state.write.spans(children, { face: "regular", element, target: null });
  addLines(state, setText(state, [...prefix, ...spans], bodyStyle(state, left)));
};
