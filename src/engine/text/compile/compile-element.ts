import type { MdxJsxAttribute } from "mdast-util-mdx";

import { ownValue } from "../../base/own-value.ts";
import { didYouMean } from "../../base/suggest.ts";
import type { Block, Inline } from "../../tree/types.ts";
import { compileValue, type ReadValue } from "./compile-value.ts";
import { isMisused, refuseMisplaced } from "./misplaced.ts";
import type { Render, RenderBlocks, RenderInlines } from "../render/context.ts";
import type {
  AttributeSpec,
  Element,
  ElementNode,
  Elements,
  RenderWith,
  Texts,
} from "../elements/element.ts";
import { refuse, refuseMissingGlyph, renderNothing, type Surroundings } from "./surroundings.ts";

/** What an element of the vocabulary says where it stands; nothing, if it is used wrongly. */
export function compileElement(
  elements: Elements,
  where: "block",
  node: ElementNode,
  surroundings: Surroundings,
): RenderBlocks;
export function compileElement(
  elements: Elements,
  where: "inline",
  node: ElementNode,
  surroundings: Surroundings,
): RenderInlines;
export function compileElement(
  elements: Elements,
  where: "block" | "inline",
  node: ElementNode,
  surroundings: Surroundings,
): Render<Block<null> | Inline<null>> {
  const element = findElement(elements, node, surroundings);
  if (!element) return renderNothing;
  const compile = element[where];
  if (!compile) {
    refuseMisplaced(where, node, surroundings);
    return renderNothing;
  }
  const attributes = readAttributes(element, node, surroundings);
  if (!attributes) return renderNothing;
  if (isMisused(element, node, surroundings)) return renderNothing;
  const render: RenderWith<Block<null> | Inline<null>> = compile(
    node,
    attributes.texts,
    surroundings,
  );
  return withValues(render, attributes.values);
}

/** Reads the values when the element is to speak; if there is one that cannot be read, it is silent. */
function withValues<Node>(render: RenderWith<Node>, readers: Attributes["values"]): Render<Node> {
  if (readers.length === 0) return (context) => render(context, {});
  return (context) => {
    const { problems } = context.findings;
    const found = problems.length;
    const values: Record<string, unknown> = {};
    for (const [name, read] of readers) values[name] = read(context);
    return problems.length === found ? render(context, values) : [];
  };
}

function findElement(
  elements: Elements,
  node: ElementNode,
  surroundings: Surroundings,
): Element | null {
  const name = node.name ?? "";
  const element = ownValue(elements, name);
  if (element) return element;
  refuse(
    surroundings,
    node,
    "text-unknown-element",
    `Элемента <${name}> нет.`,
    didYouMean(name, Object.keys(elements)),
  );
  return null;
}

interface Attributes {
  texts: Texts;
  values: [name: string, read: ReadValue][];
}

/** The attributes as written; null if one of them is wrong. */
function readAttributes(
  element: Element,
  node: ElementNode,
  surroundings: Surroundings,
): Attributes | null {
  const { problems } = surroundings.flaws;
  const found = problems.length;
  const texts: Record<string, string> = {};
  const values: Attributes["values"] = [];
  for (const attribute of node.attributes) {
    const spec = findSpec(element, attribute, node, surroundings);
    if (!spec || attribute.type !== "mdxJsxAttribute") continue;
    const { name, value } = attribute;
    if (spec.takes === "text" && typeof value === "string") {
      refuseMissingGlyph(value, attribute, surroundings);
      texts[name] = value;
    } else if (spec.takes === "path" && typeof value === "object" && value !== null)
      values.push([name, compileValue(value.value, attribute, surroundings)]);
    else refuseValue(spec, attribute, node, surroundings);
  }
  for (const name of Object.keys(element.attributes))
    if (element.attributes[name]?.required && !isGiven(name, node))
      refuseMissing(name, element, node, surroundings);
  return problems.length === found ? { texts, values } : null;
}

function isGiven(name: string, { attributes }: ElementNode): boolean {
  return attributes.some((attribute) => "name" in attribute && attribute.name === name);
}

function findSpec(
  element: Element,
  attribute: ElementNode["attributes"][number],
  node: ElementNode,
  surroundings: Surroundings,
): AttributeSpec | null {
  const isNamed = attribute.type === "mdxJsxAttribute";
  const name = isNamed ? attribute.name : `{${attribute.value}}`;
  const spec = ownValue(element.attributes, name);
  if (spec && isNamed) return spec;
  refuse(
    surroundings,
    attribute,
    "text-unknown-attribute",
    `У элемента <${node.name ?? ""}> нет свойства «${name}».`,
    didYouMean(name, Object.keys(element.attributes)),
  );
  return null;
}

function refuseValue(
  { takes }: AttributeSpec,
  attribute: MdxJsxAttribute,
  node: ElementNode,
  surroundings: Surroundings,
): void {
  const { name } = attribute;
  refuse(
    surroundings,
    attribute,
    "text-attribute-value",
    `Свойство «${name}» элемента <${node.name ?? ""}> записано не так.`,
    `Нужно: ${usage(name, takes)}`,
  );
}

function refuseMissing(
  name: string,
  element: Element,
  node: ElementNode,
  surroundings: Surroundings,
): void {
  refuse(
    surroundings,
    node,
    "text-missing-attribute",
    `У элемента <${node.name ?? ""}> не указано свойство «${name}».`,
    `Добавьте: ${usage(name, element.attributes[name]?.takes ?? "text")}`,
  );
}

function usage(name: string, takes: AttributeSpec["takes"]): string {
  return takes === "path" ? `${name}={имя.значения}` : `${name}="текст"`;
}
