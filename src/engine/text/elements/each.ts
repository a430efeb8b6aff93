import type { SourceLocation } from "../../problem.ts";
import type { Block, Inline } from "../../tree/types.ts";
import { type Context, report, type Render } from "../render/context.ts";
import { spend } from "../render/budget.ts";
import { isName } from "../render/resolve-path.ts";
import { locationOf, type Surroundings } from "../compile/surroundings.ts";
import type { Element, ElementNode, RenderWith, Texts, Values } from "./element.ts";
import { blocksInside, inlinesInside } from "./inside.ts";

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
  block: (node, texts, surroundings) =>
    renderIterations(
      blocksInside(node, surroundings),
      endBlocks,
      compileIterations(node, texts, surroundings),
      texts,
    ),
  inline: (node, texts, surroundings) =>
    renderIterations(
      inlinesInside(node, surroundings),
      endInlines,
      compileIterations(node, texts, surroundings),
      texts,
    ),
};

/** A context for each member of a list. */
type IterationsOf = (context: Context, values: Values) => Context[];

/** Says what is inside in each turn, and ends it with its punctuation. */
function renderIterations<Node>(
  inside: Render<Node>,
  finish: (said: Node[], end: string) => Node[],
  iterationsOf: IterationsOf,
  { end = "", and = end, last = end }: Texts,
): RenderWith<Node> {
  return (context, values) =>
    iterationsOf(context, values).flatMap((iteration, index, { length }) =>
      spend(context, 1) ? finish(inside(iteration), [last, and][length - 1 - index] ?? end) : [],
    );
}

/** A context for each member of the list in `of`, where it has the name in `as`. */
export function compileIterations(
  node: ElementNode,
  { as: name = "" }: Texts,
  surroundings: Surroundings,
): IterationsOf {
  const place = locationOf(node, surroundings);
  return (context, { of: list }) => {
    if (!Array.isArray(list)) {
      report(
        context,
        place,
        "text-not-a-list",
        `В свойстве of элемента <${node.name ?? ""}> стоит не список.`,
        `Нужен список, например: <Each of={${listIn(context)}} as="item">.`,
      );
      return [];
    }
    if (isName(name, context)) {
      reportTaken(name, place, context);
      return [];
    }
    return list.map((value: unknown) => withLocal(name, value, context));
  };
}

/** A list that these data do have, for an example. */
function listIn({ roots }: Context): string {
  return Object.keys(roots).find((name) => Array.isArray(roots[name])) ?? "имя.списка";
}

/** A context in which a name has a value besides those that are there. */
export function withLocal(name: string, value: unknown, context: Context): Context {
  return { ...context, local: { name, value, outer: context.local } };
}

function reportTaken(name: string, place: SourceLocation, context: Context): void {
  report(
    context,
    place,
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
