import { didYouMean } from "../../base/suggest.ts";
import { refuse, sayNothing } from "../surroundings.ts";
import type { Element } from "./element.ts";

/** <Include part="name" />: says the text of content/parts/name.mdx here. */
export const includeElement: Element = {
  attributes: { part: { takes: "text", required: true } },
  block: (node, { part: name = "" }, around) => {
    const { parts, including, compile } = around;
    const text = parts.get(name);
    if (text === null) {
      around.flaws.isWhole = false;
      return sayNothing;
    }
    if (!text) {
      refuse(
        around,
        node,
        "text-unknown-part",
        `Части «${name}» нет в папке parts.`,
        didYouMean(name, [...parts.keys()]),
      );
      return sayNothing;
    }
    if (including.includes(name)) {
      refuse(
        around,
        node,
        "text-include-cycle",
        `Часть «${name}» включает саму себя: ${[...including, name].join(" → ")}.`,
        "Уберите одно из включений: круг должен разорваться.",
      );
      return sayNothing;
    }
    return compile.blocks(text.root.children, {
      ...around,
      file: text.file,
      including: [...including, name],
    });
  },
};
