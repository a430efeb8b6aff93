import type { BlockContent, List, ListItem, Paragraph, RootContent, Table } from "mdast";

import type { Block } from "../tree/types.ts";
import { compileElement } from "./compile-element.ts";
import { compileExpression, compileInlines } from "./compile-inlines.ts";
import { type LabelHolder, report, type SayBlocks, type SayInlines } from "./context.ts";
import { type ElementNode, isElementNode } from "./elements/element.ts";
import { elements } from "./elements/index.ts";
import { joinNeighbours } from "./join-neighbours.ts";
import { sayAll } from "./say-all.ts";
import { placeOf, refuse, sayNothing, type Surroundings } from "./surroundings.ts";
import { tidyInlines } from "./tidy-inlines.ts";
import { refuseUnsupported } from "./unsupported.ts";

/**
 * What Markdown's blocks say: blocks of the tree. Sections come out flat, as Markdown has them:
 * `nestSections` puts what follows into them.
 */
export function compileBlocks(
  nodes: readonly (RootContent | BlockContent)[],
  around: Surroundings,
): SayBlocks {
  const say = sayAll(nodes.map((node) => compileBlock(node, around)));
  return (context) => joinNeighbours(say(context));
}

function compileBlock(node: RootContent | BlockContent, around: Surroundings): SayBlocks {
  switch (node.type) {
    case "paragraph":
      return compileParagraph(node, around);
    case "heading":
      return compileHeading(node, around);
    case "list":
      return compileList(node, around);
    case "table":
      return compileTable(node, around);
    case "mdxFlowExpression":
      return paragraphOf(compileExpression(node, around));
    case "mdxJsxFlowElement":
      return compileElement(elements, "block", node, around);
    default:
      refuseUnsupported(node, around);
      return sayNothing;
  }
}

function compileParagraph(node: Paragraph, around: Surroundings): SayBlocks {
  const [first] = node.children;
  if (first?.type === "text" && /^(import|export)\s/.test(first.value)) {
    refuse(
      around,
      node,
      "text-code",
      "Строка начинается с import или export: программ в текстах нет.",
      'Уберите эту строку. Общий кусок текста подключают так: <Include part="имя" />',
    );
    return sayNothing;
  }
  const standing = standingElements(node);
  if (standing)
    return sayAll(standing.map((each) => compileElement(elements, "block", each, around)));
  return paragraphOf(compileInlines(node.children, around));
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
function paragraphOf(say: SayInlines): SayBlocks {
  return (context) => {
    const children = tidyInlines(say(context), context);
    return children.length === 0 ? [] : [{ type: "paragraph", children }];
  };
}

function compileHeading(
  node: Extract<RootContent, { type: "heading" }>,
  around: Surroundings,
): SayBlocks {
  if (node.depth > 2 || around.insideHolder) {
    refuseUnsupported(node, around);
    return sayNothing;
  }
  const say = compileInlines(node.children, { ...around, insideHolder: true });
  return (context) => {
    const holder: LabelHolder = { label: null };
    const run = tidyInlines(say({ ...context, holder }), context);
    if (node.depth === 1) return [{ type: "heading", children: run }];
    return [{ type: "section", label: holder.label, number: null, title: run, children: [] }];
  };
}

function compileList(node: List, around: Surroundings): SayBlocks {
  if (!node.ordered) return compileBullets(node, around);
  if (around.insideBullet) {
    refuseUnsupported(node, around);
    return sayNothing;
  }
  if (node.start !== 1)
    refuse(
      around,
      node,
      "text-list-start",
      `Пункт начинается с «${String(node.start)}.», хотя номера ставит программа.`,
      "Начните пункт с «1.»; если это год или число в тексте, напишите «1986\\. год».",
    );
  return sayAll(node.children.map((item) => compileClause(item, around)));
}

/** Beyond «1.1.1.1.» nobody finds his way, and Word has no more than nine levels. */
const maximumDepth = 4;

function compileClause(item: ListItem, around: Surroundings): SayBlocks {
  const depth = around.depth + 1;
  if (depth > maximumDepth) {
    refuse(
      around,
      item,
      "text-too-deep",
      "Подпункты вложены слишком глубоко.",
      "Больше четырёх уровней не бывает: сделайте перечень с дефисами или новый пункт.",
    );
    return sayNothing;
  }
  const say = compileBlocks(item.children, { ...around, insideHolder: true, depth });
  const place = placeOf(item, around);
  return (context) => {
    const holder: LabelHolder = { label: null };
    const children = say({ ...context, holder });
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

function compileBullets(node: List, around: Surroundings): SayBlocks {
  const says = node.children.map((item) =>
    compileBlocks(item.children, { ...around, insideBullet: true }),
  );
  return (context) => {
    const items: Block<null>[][] = [];
    for (const say of says) {
      const item = say(context);
      if (item.length > 0) items.push(item);
    }
    return items.length === 0 ? [] : [{ type: "bulletList", items }];
  };
}

function compileTable(node: Table, around: Surroundings): SayBlocks {
  const rows = node.children.map((row) =>
    row.children.map((cell) => compileInlines(cell.children, around)),
  );
  return (context) => {
    const [header = [], ...body] = rows.map((row) =>
      row.map((say) => tidyInlines(say(context), context)),
    );
    return [{ type: "table", shares: null, header, rows: body }];
  };
}
