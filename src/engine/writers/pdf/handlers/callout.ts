import { requisiteStyle } from "../lines/text-styles.ts";
import { addColumns } from "../pages/add-columns.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import type { BlockHandler } from "./handler.ts";

/** Выноска: a box across the sheet, its lines in the middle, the second large. */
export const callout: BlockHandler<"callout"> = ({ lines }, { parent }, state) => {
  const { area, layout } = state;
  const gap = toPoints(layout.requisiteGap);
  const inset = toPoints(layout.cellMargins.side);
  const edges = { left: area.left, width: area.right - area.left };
  const within = { left: edges.left + inset, width: edges.width - 2 * inset };
  const style = requisiteStyle(state, "center", within);
  const texts = lines.map((line, index) =>
    index === 1
      ? setElement(
          state,
          parent,
          line,
          { ...style, size: layout.calloutFontSize },
          { face: "bold" },
        )
      : setElement(state, parent, line, style),
  );
  addColumns(state, [{ ...edges, texts, box: "text", padding: gap / 2 }], { gap });
  state.gapAfter = gap;
};
