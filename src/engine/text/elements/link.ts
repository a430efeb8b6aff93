import { report } from "../render/context.ts";
import { locationOf } from "../compile/surroundings.ts";
import { urlOfAddress } from "../../tree/link-url.ts";
import type { Element } from "./element.ts";

/** <Link to={path} />: a web address, an e-mail address or a telephone from the data, shown as people write it. */
export const linkElement: Element = {
  isEmpty: true,
  attributes: { to: { takes: "path", required: true } },
  inline: (node, _texts, surroundings) => {
    const place = locationOf(node, surroundings);
    return (context, { to }) => {
      const url = typeof to === "string" ? urlOfAddress(to) : null;
      if (typeof to === "string" && url !== null)
        return [{ type: "link", url, children: [{ type: "text", value: shown(to) }] }];
      report(
        context,
        place,
        "text-not-an-address",
        "В свойстве to элемента <Link> стоит не адрес.",
        "Нужен адрес сайта, электронной почты или телефон из данных: <Link to={organization.site} />.",
      );
      return [];
    };
  },
};

function shown(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
