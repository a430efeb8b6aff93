import { didYouMean } from "../../suggest.ts";
import { report } from "../context.ts";
import type { Element } from "./element.ts";

/** <Include part="name" />: says the text of content/parts/name.mdx here. */
export const includeElement: Element = {
  attributes: { part: { takes: "text", required: true } },
  block: (node, { part }, context) => {
    const name = String(part);
    const text = context.parts.get(name);
    if (!text) {
      report(
        context,
        node,
        "text-unknown-part",
        `Части «${name}» нет в папке parts.`,
        didYouMean(name, [...context.parts.keys()]),
      );
      return [];
    }
    if (context.including.includes(name)) {
      report(
        context,
        node,
        "text-include-cycle",
        `Часть «${name}» включает саму себя: ${[...context.including, name].join(" → ")}.`,
        "Уберите одно из включений: круг должен разорваться.",
      );
      return [];
    }
    return context.interpret.blocks(text.root.children, {
      ...context,
      path: text.path,
      including: [...context.including, name],
    });
  },
};
