import { encodeQrCode, quietZone } from "../../measures/encode-qr-code.ts";
import { addColumns } from "../pages/add-columns.ts";
import { atFirstRow, keepWithNext } from "../pages/add-rows.ts";
import { drawQrCode } from "../pages/draw-qr-code.ts";
import { addElement } from "../marks/mark-content.ts";
import { toPoints } from "../pages/points.ts";
import { setElement } from "../set-element.ts";
import { requisiteStyle } from "../lines/text-styles.ts";
import type { BlockHandler } from "./handler.ts";

/** QR-код with the caption at its right, in one row; at its left the margin is white enough. */
export const qrCode: BlockHandler<"qrCode"> = (node, { parent }, state) => {
  const { area, layout } = state;
  const modules = encodeQrCode(node.url);
  const side = toPoints(layout.qrCodeSide);
  const quiet = (side / modules.length) * quietZone;
  const picture = { left: area.left, width: side + quiet, texts: [], padding: quiet + side / 2 };
  const left = picture.left + picture.width;
  const caption = { left, width: area.right - left };
  keepWithNext(state, 2);
  const element = addElement(state, parent, "P");
  const text = setElement(state, parent, node.caption, requisiteStyle(state, "left", caption));
  atFirstRow(
    state,
    () => {
      addColumns(state, [picture, { ...caption, texts: [text], align: "middle" }]);
    },
    (top) => {
      const box = { left: picture.left, top: top + quiet, width: side, height: side };
      drawQrCode(state, element, { url: node.url, modules }, box);
    },
  );
};
