import { bullet } from "../../measures/layout.ts";
import { addElement } from "../marks/mark-content.ts";
import { toPoints } from "../pages/points.ts";
import { writeListItem } from "../write-list-item.ts";
import type { BlockHandler } from "./handler.ts";

/** Unnumbered list: an en dash on the first line's indent; deeper lists move to the right. */
export const bulletList: BlockHandler<"bulletList"> = ({ items }, place, state) => {
  const { area, layout } = state;
  const parent = addElement(state, place.parent, "L");
  const left = area.left + place.bulletDepth * toPoints(layout.firstLineIndent);
  const within = { ...place, parent, left, bulletDepth: place.bulletDepth + 1 };
  for (const item of items) writeListItem(state, bullet, item, within);
};
