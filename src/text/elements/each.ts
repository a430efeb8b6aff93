import type { Block, Inline } from "../../tree/types.ts";
import { type Context, report } from "../context.ts";
import type { Attributes, Element, ElementNode } from "./element.ts";
import { insideBlocks, insideInlines } from "./inside.ts";

/**
 * <Each of={path} as="name" end=", " and=" и " last=".">…</Each>: says its content for each member
 * of the list; `end` is the punctuation after each turn, `and` that before the last one, `last`
 * that after it.
 */
export const eachElement: Element = {
  attributes: {
    of: { takes: "path", required: true },
    as: { takes: "text", required: true },
    end: { takes: "text", required: false },
    and: { takes: "text", required: false },
    last: { takes: "text", required: false },
  },
  block: (node, attributes, context) =>
    turnsOf(node, attributes, context).flatMap(({ inner, end }) =>
      endBlocks(insideBlocks(node, inner), end),
    ),
  inline: (node, attributes, context) =>
    turnsOf(node, attributes, context).flatMap(({ inner, end }) =>
      endInlines(insideInlines(node, inner), end),
    ),
};

interface Turn {
  inner: Context;
  end: string;
}

/** A context for each member of the list in `of`, where it has the name in `as`. */
export function turnsOf(node: ElementNode, attributes: Attributes, context: Context): Turn[] {
  const { of: list, as: name } = attributes;
  if (list === undefined || typeof name !== "string") return [];
  if (!Array.isArray(list)) {
    report(
      context,
      node,
      "text-not-a-list",
      `В свойстве of элемента <${node.name ?? ""}> стоит не список.`,
      'Нужен список, например: <Each of={groups} as="group">.',
    );
    return [];
  }
  if (Object.hasOwn(context.scope, name)) {
    reportTaken(name, node, context);
    return [];
  }
  const { end = "", and = end, last = end } = attributes;
  const endOf = (fromLast: number): unknown => [last, and][fromLast] ?? end;
  return list.map((value: unknown, index) => ({
    inner: { ...context, scope: { ...context.scope, [name]: value } },
    end: String(endOf(list.length - 1 - index)),
  }));
}

function reportTaken(name: string, node: ElementNode, context: Context): void {
  report(
    context,
    node,
    "text-name-taken",
    `Имя «${name}» уже занято.`,
    "Дайте в свойстве as другое имя, которого среди данных нет.",
  );
}

function endInlines(run: Inline<null>[], end: string): Inline<null>[] {
  return end === "" || run.length === 0 ? run : [...run, { type: "text", value: end }];
}

/** Puts the punctuation at the end of the last text of the turn. */
function endBlocks(blocks: Block<null>[], end: string): Block<null>[] {
  const last = blocks.at(-1);
  return last ? [...blocks.slice(0, -1), endBlock(last, end)] : blocks;
}

function endBlock(block: Block<null>, end: string): Block<null> {
  switch (block.type) {
    case "paragraph":
      return { ...block, children: endInlines(block.children, end) };
    case "clause":
      return { ...block, children: endBlocks(block.children, end) };
    case "bulletList":
      return {
        ...block,
        items: block.items.map((item, index) =>
          index === block.items.length - 1 ? endBlocks(item, end) : item,
        ),
      };
    default:
      return block;
  }
}
