import { tickBox } from "../../measures/layout.ts";
import { fullWidth, requisiteStyle } from "../lines/text-styles.ts";
import { addElement } from "../marks/mark-content.ts";
import { addColumns } from "../pages/add-columns.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import type { BlockHandler } from "./handler.ts";

/** What is to be done: boxes to tick in a column of their own, so that the eye runs down them. */
export const checklist: BlockHandler<"checklist"> = ({ items }, place, state) => {
  const { left, width } = fullWidth(state);
  const boxWidth = toPoints(state.layout.tickBoxWidth);
  const box = { left, width: boxWidth };
  const text = { left: left + boxWidth, width: width - boxWidth };
  const list = addElement(state, place.parent, "L");
  for (const item of items) {
    const parent = addElement(state, list, "LI");
    const mark = setElement(
      state,
      parent,
      [{ type: "text", value: tickBox }],
      requisiteStyle(state, "left", box),
      { type: "Lbl" },
    );
    const body = addElement(state, parent, "LBody");
    const words = setElement(state, body, item, requisiteStyle(state, "left", text));
    addColumns(
      state,
      [
        { ...box, texts: [mark] },
        { ...text, texts: [words] },
      ],
      { gap: state.layout.fontSize / 5 },
    );
  }
};
