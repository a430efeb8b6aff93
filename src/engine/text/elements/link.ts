import { asciiUrl, mailtoUrl } from "../../base/ascii-address.ts";
import { phoneUrl } from "../../russian/phone-url.ts";
import { report } from "../render/context.ts";
import { locationOf } from "../compile/surroundings.ts";
import type { Element } from "./element.ts";

/** <Link to={path} />: a web address, an e-mail address or a telephone from the data, shown as people write it. */
export const linkElement: Element = {
  attributes: { to: { takes: "path", required: true } },
  inline: (node, _texts, surroundings) => {
    const place = locationOf(node, surroundings);
    return (context, { to }) => {
      if (typeof to === "string")
        return [{ type: "link", url: urlOf(to), children: [{ type: "text", value: shown(to) }] }];
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

function urlOf(address: string): string {
  if (address.includes("@")) return mailtoUrl(address);
  return address.startsWith("+") ? phoneUrl(address) : asciiUrl(address);
}

function shown(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
