import type { Inline } from "../../../tree/types.ts";
import { addColumns, type Column } from "../add-columns.ts";
import { toPoints } from "../points.ts";
import { setElement } from "../set-element.ts";
import { type Edges, fullWidth, requisiteStyle, sideOf } from "../text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Бланк письма: the sender's lines in the middle, of the sheet (продольное расположение) or of the
 * column at its left (угловое); the addressee's in the column at its right, under or beside them.
 */
export const letterhead: BlockHandler<"letterhead"> = (node, { parent }, state) => {
  const gap = toPoints(state.layout.requisiteGap);
  const columnOf = (lines: Inline<string>[][], align: "center" | "left", edges: Edges): Column => {
    const style = requisiteStyle(state, align, edges);
    return { ...edges, texts: lines.map((line) => setElement(state, parent, line, style)) };
  };
  const isAngular = node.position === "angular";
  const across = isAngular ? sideOf(state, "left") : fullWidth(state);
  const sender = columnOf(node.sender, "center", across);
  const addressee = columnOf(node.addressee, "left", sideOf(state, "right"));
  const rows = isAngular ? [[sender, addressee]] : [[sender], [addressee]];
  for (const row of rows) addColumns(state, row, { gap, keep: true });
  state.gapAfter = gap;
};
