import { stepTitle } from "../../../tree/plain-text.ts";
import { requisiteStyle } from "../lines/text-styles.ts";
import { addElement } from "../marks/mark-content.ts";
import { addColumns } from "../pages/add-columns.ts";
import { addRow } from "../pages/add-rows.ts";
import { drawPictogram } from "../pages/draw-pictogram.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import type { BlockHandler } from "./handler.ts";

/** Steps side by side: a row of pictures, under it their titles and texts. */
export const steps: BlockHandler<"steps"> = (node, { parent }, state) => {
  const { area, layout } = state;
  const gap = toPoints(layout.requisiteGap);
  const side = toPoints(layout.steps.picture);
  const between = toPoints(layout.steps.between);
  const count = node.steps.length;
  const width = (area.right - area.left - between * (count - 1)) / count;
  const list = addElement(state, parent, "L");
  const columns = node.steps.map((step, index) => {
    const body = addElement(state, addElement(state, list, "LI"), "LBody");
    // The picture comes before the words.
    const picture = addElement(state, body, "Div");
    const left = area.left + index * (width + between);
    const style = requisiteStyle(state, "center", { left, width });
    const title = setElement(
      state,
      body,
      stepTitle(step, index),
      { ...style, size: layout.stepFontSize },
      { face: "bold" },
    );
    const text = setElement(state, body, step.text, { ...style, size: layout.tableFontSize });
    return { left, width, picture, name: step.picture, texts: [title, text] };
  });
  addRow(state, {
    ...{ height: side, gap, keep: true, header: null },
    draw: (top) => {
      for (const { left, picture, name } of columns) {
        const box = { left: left + (width - side) / 2, top, width: side, height: side };
        drawPictogram(state, picture, name, box);
      }
    },
  });
  addColumns(state, columns, { gap: 0 });
  state.gapAfter = gap;
};
