import { addColumns } from "../pages/add-columns.ts";
import { addLines } from "../pages/add-rows.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import { formOf, requisiteStyle } from "../lines/text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/** Дата left and номер right in one line, место составления in the middle under them; see `formOf`. */
export const dateNumberPlace: BlockHandler<"dateNumberPlace"> = (node, { parent }, state) => {
  const form = formOf(state);
  const gap = toPoints(state.layout.requisiteGap);
  const width = form.width / 2;
  const left = { left: form.left, width };
  const right = { left: form.left + width, width };
  const date = setElement(state, parent, node.date, requisiteStyle(state, "left", left));
  const number = setElement(state, parent, node.number, requisiteStyle(state, "right", right));
  addColumns(
    state,
    [
      { ...left, texts: [date] },
      { ...right, texts: [number] },
    ],
    { gap, keep: true },
  );
  addLines(state, setElement(state, parent, node.place, requisiteStyle(state, "center", form)));
  state.gapAfter = gap;
};
