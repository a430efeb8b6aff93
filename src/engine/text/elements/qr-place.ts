import type { Element } from "./element.ts";
import { compileLines } from "./lines.ts";

/** <QrPlace>caption</QrPlace>: where a QR code is pasted by hand, its caption beside it. */
export const qrPlaceElement: Element = {
  attributes: {},
  block: (node, _texts, surroundings) => {
    const linesOf = compileLines(node, surroundings);
    return (context) => [{ type: "qrPlace", caption: linesOf(context).flat() }];
  },
};
