import { h, s } from "hastscript";
import type { Handler } from "./handler.ts";

/** An empty square, which says nothing that the caption does not, and the caption beside it. */
export const qrPlace: Handler<"qrPlace"> = ({ caption }, write, { layout: { qrCodeSide } }) => {
  const side = `${qrCodeSide}mm`;
  const frame = { width: "100%", height: "100%", fill: "none", stroke: "currentColor" };
  return [
    h("div", { class: "qr-code" }, [
      s("svg", { width: side, height: side, "aria-hidden": "true" }, [
        s("rect", { ...frame, "stroke-width": 2, "stroke-dasharray": "6" }),
      ]),
      h("p", write(caption)),
    ]),
  ];
};
