import { encodeQrCode } from "../../measures/encode-qr-code.ts";
import { addElement } from "../marks/mark-content.ts";
import { addRow } from "../pages/add-rows.ts";
import { drawQrCode } from "../pages/draw-qr-code.ts";
import { toPoints } from "../pages/points.ts";
import type { BlockHandler } from "./handler.ts";

/** QR-код in the upper right corner of the page, beside the requisites, which it moves nowhere. */
export const pageCode: BlockHandler<"pageCode"> = ({ url }, { parent }, state) => {
  const side = toPoints(state.layout.pageCodeSide);
  const modules = encodeQrCode(url);
  const element = addElement(state, parent, "P");
  addRow(state, {
    ...{ height: 0, gap: 0, keep: true, header: null },
    draw: (top) => {
      const box = { left: state.area.right - side, top, width: side, height: side };
      drawQrCode(state, element, { url, modules }, box);
    },
  });
};
