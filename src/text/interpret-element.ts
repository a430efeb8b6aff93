import type { MdxJsxAttribute } from "mdast-util-mdx";

import { didYouMean } from "../suggest.ts";
import type { Block, Inline } from "../tree/types.ts";
import { type Context, report } from "./context.ts";
import type {
  AttributeSpec,
  Attributes,
  Element,
  ElementNode,
  Elements,
} from "./elements/element.ts";
import { readValue } from "./read-value.ts";

/** What an element of the vocabulary says where it stands; nothing, if it is used wrongly. */
export function interpretElement(
  elements: Elements,
  where: "block",
  node: ElementNode,
  context: Context,
): Block<null>[];
export function interpretElement(
  elements: Elements,
  where: "inline",
  node: ElementNode,
  context: Context,
): Inline<null>[];
export function interpretElement(
  elements: Elements,
  where: "block" | "inline",
  node: ElementNode,
  context: Context,
): (Block<null> | Inline<null>)[] {
  const element = findElement(elements, node, context);
  if (!element) return [];
  const interpret = element[where];
  if (!interpret) {
    reportMisplaced(where, node, context);
    return [];
  }
  const attributes = readAttributes(element, node, context);
  return attributes ? interpret(node, attributes, context) : [];
}

function findElement(elements: Elements, node: ElementNode, context: Context): Element | null {
  const name = node.name ?? "";
  if (Object.hasOwn(elements, name)) return elements[name] ?? null;
  report(
    context,
    node,
    "text-unknown-element",
    `Элемента <${name}> нет.`,
    didYouMean(name, Object.keys(elements)),
  );
  return null;
}

function reportMisplaced(where: "block" | "inline", node: ElementNode, context: Context): void {
  const name = node.name ?? "";
  report(
    context,
    node,
    "text-misplaced-element",
    where === "inline"
      ? `Элемент <${name}> стоит внутри абзаца.`
      : `Элемент <${name}> стоит вне абзаца.`,
    where === "inline"
      ? "Поставьте его на отдельную строку, между пустыми строками."
      : "Поставьте его в строку с текстом.",
  );
}

function readAttributes(element: Element, node: ElementNode, context: Context): Attributes | null {
  const found = context.findings.problems.length;
  const attributes: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    const spec = findSpec(element, attribute, node, context);
    if (spec && attribute.type === "mdxJsxAttribute")
      attributes[attribute.name] = readAttribute(spec, attribute, node, context);
  }
  for (const name of Object.keys(element.attributes))
    if (element.attributes[name]?.required && !isGiven(name, node))
      reportMissing(name, element, node, context);
  return context.findings.problems.length === found ? attributes : null;
}

function isGiven(name: string, { attributes }: ElementNode): boolean {
  return attributes.some((attribute) => "name" in attribute && attribute.name === name);
}

function findSpec(
  element: Element,
  attribute: ElementNode["attributes"][number],
  node: ElementNode,
  context: Context,
): AttributeSpec | null {
  const isNamed = attribute.type === "mdxJsxAttribute";
  const name = isNamed ? attribute.name : `{${attribute.value}}`;
  const spec = Object.hasOwn(element.attributes, name) ? element.attributes[name] : undefined;
  if (spec && isNamed) return spec;
  report(
    context,
    attribute,
    "text-unknown-attribute",
    `У элемента <${node.name ?? ""}> нет свойства «${name}».`,
    didYouMean(name, Object.keys(element.attributes)),
  );
  return null;
}

function readAttribute(
  { takes }: AttributeSpec,
  attribute: MdxJsxAttribute,
  node: ElementNode,
  context: Context,
): unknown {
  const { name, value } = attribute;
  if (takes === "text" && typeof value === "string") return value;
  if (takes === "path" && typeof value === "object" && value !== null)
    return readValue(value.value, attribute, context);
  report(
    context,
    attribute,
    "text-attribute-value",
    `Свойство «${name}» элемента <${node.name ?? ""}> записано не так.`,
    `Нужно: ${usage(name, takes)}`,
  );
  return undefined;
}

function reportMissing(name: string, element: Element, node: ElementNode, context: Context): void {
  report(
    context,
    node,
    "text-missing-attribute",
    `У элемента <${node.name ?? ""}> не указано свойство «${name}».`,
    `Добавьте: ${usage(name, element.attributes[name]?.takes ?? "text")}`,
  );
}

function usage(name: string, takes: AttributeSpec["takes"]): string {
  return takes === "path" ? `${name}={имя.значения}` : `${name}="текст"`;
}
