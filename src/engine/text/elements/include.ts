import { didYouMean } from "../../base/suggest.ts";
import { refuse, renderNothing } from "../compile/surroundings.ts";
import type { Element } from "./element.ts";

/** <Include part="name" />: says the text of content/parts/name.mdx here. */
export const includeElement: Element = {
  attributes: { part: { takes: "text", required: true } },
  block: (node, { part: name = "" }, surroundings) => {
    const { parts, including, compile } = surroundings;
    const text = parts.get(name);
    if (text === null) {
      surroundings.flaws.isWhole = false;
      return renderNothing;
    }
    if (!text) {
      refuse(
        surroundings,
        node,
        "text-unknown-part",
        `Части «${name}» нет в папке parts.`,
        didYouMean(name, [...parts.keys()]),
      );
      return renderNothing;
    }
    if (including.includes(name)) {
      refuse(
        surroundings,
        node,
        "text-include-cycle",
        `Часть «${name}» включает саму себя: ${[...including, name].join(" → ")}.`,
        "Уберите одно из включений: круг должен разорваться.",
      );
      return renderNothing;
    }
    return compile.blocks(text.root.children, {
      ...surroundings,
      file: text.file,
      including: [...including, name],
    });
  },
};
