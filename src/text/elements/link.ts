import { report } from "../context.ts";
import type { Element } from "./element.ts";

/** <Link to={path} />: a web or e-mail address from the data, shown as people write it. */
export const linkElement: Element = {
  attributes: { to: { takes: "path", required: true } },
  inline: (node, { to }, context) => {
    if (typeof to !== "string") {
      report(
        context,
        node,
        "text-not-an-address",
        "В свойстве to элемента <Link> стоит не адрес.",
        "Нужен адрес сайта или электронной почты из данных: <Link to={organization.site} />.",
      );
      return [];
    }
    const url = to.includes("@") ? `mailto:${to}` : to;
    return [{ type: "link", url, children: [{ type: "text", value: shown(to) }] }];
  },
};

function shown(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
