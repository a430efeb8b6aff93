import { report } from "../context.ts";
import type { Element } from "./element.ts";
import { linesInside } from "./lines.ts";

/** <QrCode to={path}>caption</QrCode>: a QR code of a web address, its caption beside it. */
export const qrCodeElement: Element = {
  attributes: { to: { takes: "path", required: true } },
  block: (node, { to }, context) => {
    if (typeof to !== "string" || !/^https?:/.test(to)) {
      report(
        context,
        node,
        "text-not-an-address",
        "В свойстве to элемента <QrCode> стоит не адрес сайта.",
        "Нужен адрес сайта из данных: <QrCode to={platform.helpSite}>…</QrCode>.",
      );
      return [];
    }
    return [{ type: "qrCode", url: to, caption: linesInside(node, context).flat() }];
  },
};
