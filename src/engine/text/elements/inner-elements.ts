import type { Nodes } from "mdast";

import { didYouMean } from "../../base/suggest.ts";
import { saysSomething } from "../compile/says-something.ts";
import { refuse, type Surroundings } from "../compile/surroundings.ts";
import { type ElementNode, isElementNode } from "./element.ts";

/** What may stand in an element that holds nothing but certain others. */
export interface Inner {
  name: string;
  attributes: readonly string[];
}

/**
 * The elements that alone may stand in another one, as columns in a table. Anything else there, and
 * any other attribute, is refused: it would be lost without a word.
 */
export function innerElements(
  node: ElementNode,
  inner: readonly Inner[],
  surroundings: Surroundings,
): ElementNode[] {
  return contentOf(node).flatMap((child) => {
    const known = isElementNode(child) && inner.find(({ name }) => name === child.name);
    if (!known) {
      refuseStranger(child, node, inner, surroundings);
      return [];
    }
    refuseAttributes(child, known, surroundings);
    return [child];
  });
}

/** What stands in an element, be it on lines of its own or within one. */
export function contentOf(node: ElementNode): Nodes[] {
  return node.children
    .flatMap((child): Nodes[] => (child.type === "paragraph" ? child.children : [child]))
    .filter(saysSomething);
}

function refuseStranger(
  child: Nodes,
  { name }: ElementNode,
  inner: readonly Inner[],
  surroundings: Surroundings,
): void {
  const names = inner.map((each) => `<${each.name}>`).join(" и ");
  refuse(
    surroundings,
    child,
    "text-misplaced-element",
    `Внутри <${name ?? ""}> стоит то, чего там быть не может.`,
    `Прямо внутри <${name ?? ""}> — только ${names}: слова и условия пишите в них или вне <${name ?? ""}>.`,
  );
}

/** Refuses attributes that an inner element does not have. */
export function refuseAttributes(
  child: ElementNode,
  { attributes: known }: Inner,
  surroundings: Surroundings,
): void {
  for (const attribute of child.attributes) {
    const name = attribute.type === "mdxJsxAttribute" ? attribute.name : `{${attribute.value}}`;
    if (known.includes(name)) continue;
    refuse(
      surroundings,
      attribute,
      "text-unknown-attribute",
      `У элемента <${child.name ?? ""}> нет свойства «${name}».`,
      known.length === 0 ? "Уберите его: свойств у этого элемента нет." : didYouMean(name, known),
    );
  }
}
