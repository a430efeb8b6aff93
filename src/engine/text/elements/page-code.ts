import { formats } from "../../schema/formats.ts";
import { safeUrl } from "../../tree/link-url.ts";
import { report } from "../render/context.ts";
import { locationOf } from "../compile/surroundings.ts";
import type { Element } from "./element.ts";

/** <PageCode to={path} />: QR-код (ГОСТ Р 7.0.97-2025) of the page of a published act. */
export const pageCodeElement: Element = {
  isOfPage: true,
  isEmpty: true,
  attributes: { to: { takes: "path", required: true } },
  block: (node, _texts, surroundings) => {
    const place = locationOf(node, surroundings);
    return (context, { to }) => {
      if (typeof to === "string" && formats["web-address"](to) && safeUrl(to) !== null)
        return [{ type: "pageCode", url: to }];
      report(
        context,
        place,
        "text-not-an-address",
        "В свойстве to элемента <PageCode> стоит не адрес сайта.",
        "Нужен адрес страницы из данных: <PageCode to={имя.значения} />.",
      );
      return [];
    };
  },
};
