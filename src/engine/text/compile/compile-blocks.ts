import type { BlockContent, List, ListItem, Paragraph, RootContent, Table } from "mdast";

import { ownValue } from "../../base/own-value.ts";
import type { Block } from "../../tree/types.ts";
import { compileElement } from "./compile-element.ts";
import { compileExpression, compileInlines } from "./compile-inlines.ts";
import {
  type LabelHolder,
  report,
  type RenderBlocks,
  type RenderInlines,
} from "../render/context.ts";
import { type ElementNode, isElementNode } from "../elements/element.ts";
import { elements } from "../elements/index.ts";
import { maximumColumns } from "../elements/table.ts";
import { joinNeighbours } from "../render/join-neighbours.ts";
import { renderAll } from "../render/render-all.ts";
import { locationOf, refuse, renderNothing, type Surroundings } from "./surroundings.ts";
import { tidyInlines } from "../render/tidy-inlines.ts";
import { refuseUnsupported } from "./unsupported.ts";

/**
 * What Markdown's blocks say: blocks of the tree. Sections come out flat, as Markdown has them:
 * `nestSections` puts what follows into them.
 */
export function compileBlocks(
  nodes: readonly (RootContent | BlockContent)[],
  surroundings: Surroundings,
): RenderBlocks {
  surroundings.flaws.nodes += nodes.length;
  const render = renderAll(nodes.map((node) => compileBlock(node, surroundings)));
  return (context) => joinNeighbours(render(context));
}

function compileBlock(node: RootContent | BlockContent, surroundings: Surroundings): RenderBlocks {
  switch (node.type) {
    case "paragraph":
      return compileParagraph(node, surroundings);
    case "heading":
      return compileHeading(node, surroundings);
    case "list":
      return compileList(node, surroundings);
    case "table":
      return compileTable(node, surroundings);
    case "mdxFlowExpression":
      return paragraphOf(compileExpression(node, surroundings));
    case "mdxJsxFlowElement":
      return compileElement(elements, "block", node, surroundings);
    default:
      refuseUnsupported(node, surroundings);
      return renderNothing;
  }
}

function compileParagraph(node: Paragraph, surroundings: Surroundings): RenderBlocks {
  const [first] = node.children;
  if (first?.type === "text" && /^(import|export)\s/.test(first.value)) {
    refuse(
      surroundings,
      node,
      "text-code",
      "Строка начинается с import или export: программ в текстах нет.",
      'Уберите эту строку. Общий кусок текста подключают так: <Include part="имя" />',
    );
    return renderNothing;
  }
  const standing = standingElements(node);
  if (standing)
    return renderAll(standing.map((each) => compileElement(elements, "block", each, surroundings)));
  return paragraphOf(compileInlines(node.children, surroundings));
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
  return standing.length === filled.length ? standing : null;
}

function isStanding({ name }: ElementNode): boolean {
  const element = ownValue(elements, name ?? "");
  return element !== undefined && !element.inline;
}

/** A paragraph whose conditions left nothing in it is no paragraph. */
function paragraphOf(render: RenderInlines): RenderBlocks {
  return (context) => {
    const children = tidyInlines(render(context), context);
    return children.length === 0 ? [] : [{ type: "paragraph", children }];
  };
}

function compileHeading(
  node: Extract<RootContent, { type: "heading" }>,
  surroundings: Surroundings,
): RenderBlocks {
  if (node.depth > 2 || surroundings.insideHolder || surroundings.insideBullet) {
    refuseUnsupported(node, surroundings);
    return renderNothing;
  }
  const render = compileInlines(node.children, surroundings);
  return (context) => {
    const holder: LabelHolder = { label: null };
    const run = tidyInlines(render({ ...context, holder }), context);
    if (node.depth === 1) return [{ type: "heading", children: run }];
    return [{ type: "section", label: holder.label, number: null, title: run, children: [] }];
  };
}

function compileList(node: List, surroundings: Surroundings): RenderBlocks {
  if (!node.ordered) return compileBullets(node, surroundings);
  if (surroundings.insideBullet) {
    refuseUnsupported(node, surroundings);
    return renderNothing;
  }
  if (node.start !== 1)
    refuse(
      surroundings,
      node,
      "text-list-start",
      `Пункт начинается с «${String(node.start)}.», хотя номера ставит программа.`,
      "Начните пункт с «1.»; если это год или число в тексте, напишите «1986\\. год».",
    );
  return renderAll(node.children.map((item) => compileClause(item, surroundings)));
}

/** Beyond «1.1.1.1.» nobody finds his way, and Word has no more than nine levels. */
const maximumDepth = 4;

function compileClause(item: ListItem, surroundings: Surroundings): RenderBlocks {
  const depth = surroundings.depth + 1;
  if (depth > maximumDepth) {
    refuse(
      surroundings,
      item,
      "text-too-deep",
      "Подпункты вложены слишком глубоко.",
      "Больше четырёх уровней не бывает: сделайте перечень с дефисами или новый пункт.",
    );
    return renderNothing;
  }
  const render = compileBlocks(item.children, { ...surroundings, insideHolder: true, depth });
  const place = locationOf(item, surroundings);
  return (context) => {
    const holder: LabelHolder = { label: null };
    const children = render({ ...context, holder });
    if (children.length === 0) return [];
    if (children[0]?.type !== "paragraph")
      report(
        context,
        place,
        "text-clause-start",
        "Пункт начинается не с текста.",
        "Сначала напишите текст пункта, затем подпункты, перечень или таблицу.",
      );
    return [{ type: "clause", label: holder.label, number: null, children }];
  };
}

function compileBullets(node: List, surroundings: Surroundings): RenderBlocks {
  const renders = node.children.map((item) =>
    compileBlocks(item.children, { ...surroundings, insideBullet: true }),
  );
  return (context) => {
    const items: Block<null>[][] = [];
    for (const render of renders) {
      const item = render(context);
      if (item.length > 0) items.push(item);
    }
    return items.length === 0 ? [] : [{ type: "bulletList", items }];
  };
}

function compileTable(node: Table, surroundings: Surroundings): RenderBlocks {
  if (node.children.some((row) => row.children.length > maximumColumns)) {
    refuse(
      surroundings,
      node,
      "text-table-columns",
      `В таблице больше ${maximumColumns} столбцов: на лист они не поместятся.`,
      "Разделите её на несколько таблиц.",
    );
    return renderNothing;
  }
  const rows = node.children.map((row) =>
    row.children.map((cell) => compileInlines(cell.children, surroundings)),
  );
  return (context) => {
    const [header = [], ...body] = rows.map((row) =>
      row.map((render) => tidyInlines(render(context), context)),
    );
    return [{ type: "table", shares: null, header, rows: body }];
  };
}
