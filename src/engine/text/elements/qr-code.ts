import { formats } from "../../schema/formats.ts";
import { safeUrl } from "../../tree/link-url.ts";
import { report } from "../render/context.ts";
import { locationOf } from "../compile/surroundings.ts";
import type { Element } from "./element.ts";
import { compileLines } from "./lines.ts";

/** <QrCode to={path}>caption</QrCode>: a QR code of a web address, its caption beside it. */
export const qrCodeElement: Element = {
  attributes: { to: { takes: "path", required: true } },
  block: (node, _texts, surroundings) => {
    const linesOf = compileLines(node, surroundings);
    const place = locationOf(node, surroundings);
    return (context, { to }) => {
      if (typeof to === "string" && formats["web-address"](to) && safeUrl(to) !== null)
        return [{ type: "qrCode", url: to, caption: linesOf(context).flat() }];
      report(
        context,
        place,
        "text-not-an-address",
        "В свойстве to элемента <QrCode> стоит не адрес сайта.",
        "Нужен адрес сайта из данных: <QrCode to={имя.значения}>…</QrCode>.",
      );
      return [];
    };
  },
};
