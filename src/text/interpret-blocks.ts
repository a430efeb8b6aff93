import type { BlockContent, List, ListItem, Paragraph, RootContent, Table } from "mdast";

import type { Block, Inline } from "../tree/types.ts";
import { type Context, type LabelHolder, report } from "./context.ts";
import { type ElementNode, isElementNode } from "./elements/element.ts";
import { elements } from "./elements/index.ts";
import { interpretElement } from "./interpret-element.ts";
import { interpretInlines, isComment } from "./interpret-inlines.ts";
import { joinNeighbours } from "./join-neighbours.ts";
import { readText } from "./read-value.ts";
import { tidyInlines } from "./tidy-inlines.ts";
import { reportUnsupported } from "./unsupported.ts";

/**
 * Turns Markdown's blocks into blocks of the tree, met with data. Sections come out flat, as
 * Markdown has them: `nestSections` puts what follows into them.
 */
export function interpretBlocks(
  nodes: readonly (RootContent | BlockContent)[],
  context: Context,
): Block<null>[] {
  return joinNeighbours(nodes.flatMap((node) => interpretBlock(node, context)));
}

function interpretBlock(node: RootContent | BlockContent, context: Context): Block<null>[] {
  switch (node.type) {
    case "paragraph":
      return interpretParagraph(node, context);
    case "heading":
      return interpretHeading(node, context);
    case "list":
      return interpretList(node, context);
    case "table":
      return interpretTable(node, context);
    case "mdxFlowExpression":
      if (isComment(node.value)) return [];
      return paragraphOf([{ type: "text", value: readText(node.value, node, context) }], context);
    case "mdxJsxFlowElement":
      return interpretElement(elements, "block", node, context);
    default:
      reportUnsupported(node, context);
      return [];
  }
}

function interpretParagraph(node: Paragraph, context: Context): Block<null>[] {
  const [first] = node.children;
  if (first?.type === "text" && /^(import|export)\s/.test(first.value)) {
    report(
      context,
      node,
      "text-code",
      "Строка начинается с import или export: программ в текстах нет.",
      'Уберите эту строку. Общий кусок текста подключают так: <Include part="имя" />',
    );
    return [];
  }
  const standing = standingElements(node);
  if (standing)
    return standing.flatMap((each) => interpretElement(elements, "block", each, context));
  return paragraphOf(interpretInlines(node.children, context), context);
}

/**
 * The parser sees a paragraph in `<DocumentKind>ПРИКАЗ</DocumentKind>` on a line of its own: the
 * elements of a paragraph that holds nothing but elements which cannot stand within one.
 */
function standingElements({ children }: Paragraph): ElementNode[] | null {
  const filled = children.filter((node) => node.type !== "text" || node.value.trim() !== "");
  const standing = filled.flatMap((node) =>
    isElementNode(node) && isStanding(node) ? [node] : [],
  );
  return standing.length > 0 && standing.length === filled.length ? standing : null;
}

function isStanding({ name }: ElementNode): boolean {
  const element = Object.hasOwn(elements, name ?? "") ? elements[name ?? ""] : undefined;
  return element !== undefined && !element.inline;
}

/** A paragraph whose conditions left nothing in it is no paragraph. */
function paragraphOf(run: Inline<null>[], context: Context): Block<null>[] {
  const children = tidyInlines(run, context);
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
}

function interpretHeading(
  node: Extract<RootContent, { type: "heading" }>,
  context: Context,
): Block<null>[] {
  if (node.depth > 2 || context.holder) {
    reportUnsupported(node, context);
    return [];
  }
  const holder: LabelHolder = { label: null };
  const run = tidyInlines(interpretInlines(node.children, { ...context, holder }), context);
  if (node.depth === 1) return [{ type: "heading", children: run }];
  return [{ type: "section", label: holder.label, number: null, title: run, children: [] }];
}

function interpretList(node: List, context: Context): Block<null>[] {
  if (!node.ordered) return bulletsOf(node, context);
  if (context.insideBullet) {
    reportUnsupported(node, context);
    return [];
  }
  if (node.start !== 1)
    report(
      context,
      node,
      "text-list-start",
      `Пункт начинается с «${String(node.start)}.», хотя номера ставит программа.`,
      "Начните пункт с «1.»; если это год или число в тексте, напишите «1986\\. год».",
    );
  return node.children.flatMap((item) => interpretClause(item, context));
}

/** Beyond «1.1.1.1.» nobody finds his way, and Word has no more than nine levels. */
const maximumDepth = 4;

function interpretClause(item: ListItem, context: Context): Block<null>[] {
  const depth = context.depth + 1;
  if (depth > maximumDepth) {
    report(
      context,
      item,
      "text-too-deep",
      "Подпункты вложены слишком глубоко.",
      "Больше четырёх уровней не бывает: сделайте перечень с дефисами или новый пункт.",
    );
    return [];
  }
  const holder: LabelHolder = { label: null };
  const children = interpretBlocks(item.children, { ...context, holder, depth });
  if (children.length === 0) return [];
  if (children[0]?.type !== "paragraph")
    report(
      context,
      item,
      "text-clause-start",
      "Пункт начинается не с текста.",
      "Сначала напишите текст пункта, затем подпункты, перечень или таблицу.",
    );
  return [{ type: "clause", label: holder.label, number: null, children }];
}

function bulletsOf(node: List, context: Context): Block<null>[] {
  const items = node.children
    .map((item) => interpretBlocks(item.children, { ...context, insideBullet: true }))
    .filter((item) => item.length > 0);
  return items.length === 0 ? [] : [{ type: "bulletList", items }];
}

function interpretTable(node: Table, context: Context): Block<null>[] {
  const [header = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => tidyInlines(interpretInlines(cell.children, context), context)),
  );
  return [{ type: "table", shares: null, header, rows }];
}
