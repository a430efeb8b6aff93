import { setBalanced } from "../lines/set-balanced.ts";
import { addColumns } from "../pages/add-columns.ts";
import { toPoints } from "../pages/points.ts";
import type { BlockHandler } from "./handler.ts";

/** Выноска: a box across the sheet, its lines in the middle, the second large. */
export const callout: BlockHandler<"callout"> = ({ lines }, { parent }, state) => {
  const { area, layout } = state;
  const gap = toPoints(layout.requisiteGap);
  const inset = toPoints(layout.cellMargins.side);
  const edges = { left: area.left, width: area.right - area.left };
  const within = { left: edges.left + inset, width: edges.width - 2 * inset };
  const large = { size: layout.calloutFontSize, face: "bold" } as const;
  const texts = lines.map((line, index) =>
    setBalanced(state, parent, line, within, index === 1 ? large : {}),
  );
  addColumns(state, [{ ...edges, texts, box: "text", padding: gap / 2 }], { gap });
  state.gapAfter = gap;
};
