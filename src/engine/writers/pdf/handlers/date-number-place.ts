import { addColumns } from "../pages/add-columns.ts";
import { addLines } from "../pages/add-rows.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import { requisiteStyle } from "../lines/text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/** Дата left and номер right in one line, место составления in the middle under them. */
export const dateNumberPlace: BlockHandler<"dateNumberPlace"> = (node, { parent }, state) => {
  const { area, layout } = state;
  const gap = toPoints(layout.requisiteGap);
  const width = (area.right - area.left) / 2;
  const left = { left: area.left, width };
  const right = { left: area.left + width, width };
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
  addLines(state, setElement(state, parent, node.place, requisiteStyle(state, "center")));
  state.gapAfter = gap;
};
