import { didYouMean } from "../../base/suggest.ts";
import { refuse, renderNothing, type Surroundings } from "../compile/surroundings.ts";
import type { Element, ElementNode } from "./element.ts";

/** Parts that include parts, each twice, double with every one of them. */
const maximumNodes = 50_000;

/** <Include part="name" />: says the text of content/parts/name.mdx here. */
export const includeElement: Element = {
  isEmpty: true,
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
      refuseCycle([...including, name], node, surroundings);
      return renderNothing;
    }
    if (surroundings.flaws.nodes > maximumNodes) {
      refuseSize(node, surroundings);
      return renderNothing;
    }
    return compile.blocks(text.root.children, {
      ...surroundings,
      file: text.file,
      body: text.body,
      including: [...including, name],
    });
  },
};

function refuseCycle(
  names: readonly string[],
  node: ElementNode,
  surroundings: Surroundings,
): void {
  refuse(
    surroundings,
    node,
    "text-include-cycle",
    `Часть «${names.at(-1) ?? ""}» включает саму себя: ${names.join(" → ")}.`,
    "Уберите одно из включений: круг должен разорваться.",
  );
}

function refuseSize(node: ElementNode, surroundings: Surroundings): void {
  refuse(
    surroundings,
    node,
    "text-too-large",
    "Текст вместе с частями, которые он включает, слишком велик.",
    "Проверьте элементы <Include>: части, которые включают друг друга много раз, умножают текст.",
  );
}
