import { requisiteStyle } from "../lines/text-styles.ts";
import { drawArtifact } from "../marks/mark-content.ts";
import { addColumns } from "../pages/add-columns.ts";
import { atFirstRow, keepWithNext } from "../pages/add-rows.ts";
import { round } from "../pages/draw-run.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import type { BlockHandler } from "./handler.ts";

/** Room between the place and its caption, in millimetres. */
const between = 4;

/** Место для QR-кода, as large as a code would be; its caption at the right, in one row. */
export const qrPlace: BlockHandler<"qrPlace"> = ({ caption }, { parent }, state) => {
  const { area, layout } = state;
  const side = toPoints(layout.qrCodeSide);
  const left = area.left + side + toPoints(between);
  const beside = { left, width: area.right - left };
  keepWithNext(state, 2);
  const text = setElement(state, parent, caption, requisiteStyle(state, "left", beside));
  atFirstRow(
    state,
    () => {
      const place = { left: area.left, width: side, texts: [], rowHeight: side };
      addColumns(state, [place, { ...beside, texts: [text], align: "middle" }]);
    },
    (top) => {
      drawArtifact(state, "Layout", () => {
        const box = [area.left, top, side, side].map(round).join(" ");
        state.doc.addContent(`q 0.6 w [3 3] 0 d ${box} re S Q`);
      });
    },
  );
  state.gapAfter = toPoints(layout.requisiteGap);
};
