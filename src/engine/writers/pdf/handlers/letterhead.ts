import { addColumns } from "../pages/add-columns.ts";
import { toPoints } from "../pages/points.ts";
import { setBalanced } from "../lines/set-balanced.ts";
import { setElement } from "../set-element.ts";
import { middleOf, requisiteStyle, sideOf } from "../lines/text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Бланк письма: the sender's lines in the middle, of the sheet (продольное расположение) or of the
 * column at its left (угловое); the addressee's in the column at its right, under or beside them.
 */
export const letterhead: BlockHandler<"letterhead"> = (node, { parent }, state) => {
  const gap = toPoints(state.layout.requisiteGap);
  const isAngular = node.position === "angular";
  const left = isAngular ? sideOf(state, "left") : middleOf(state);
  const right = sideOf(state, "right");
  const size = state.layout.letterheadFontSize;
  const style = requisiteStyle(state, "left", right);
  const sender = {
    ...left,
    texts: node.sender.map((line) => setBalanced(state, parent, line, left, { size })),
  };
  const addressee = {
    ...right,
    texts: node.addressee.map((line) => setElement(state, parent, line, style)),
  };
  const rows = isAngular ? [[sender, addressee]] : [[sender], [addressee]];
  for (const row of rows) addColumns(state, row, { gap, keep: true });
  state.gapAfter = gap;
};
