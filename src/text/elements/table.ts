import type { MdxJsxAttribute } from "mdast-util-mdx";

import type { Inline } from "../../tree/types.ts";
import { type Context, report } from "../context.ts";
import { readText } from "../read-value.ts";
import { tidyInlines } from "../tidy-inlines.ts";
import type { Element, ElementNode } from "./element.ts";
import { isElementNode } from "./element.ts";
import { turnsOf } from "./each.ts";
import { insideInlines } from "./inside.ts";

/**
 * <Table of={list} as="item"> with <Column title="…" share="2"> in it: a table with a row for each
 * member of the list; {row.number} counts the rows. `share` is the column's part of the width; a
 * column with skip="empty" goes if no row has anything in it; `blank` adds empty rows to fill in by
 * hand.
 */
export const tableElement: Element = {
  attributes: {
    of: { takes: "path", required: true },
    as: { takes: "text", required: true },
    blank: { takes: "text", required: false },
  },
  block: (node, attributes, context) => {
    const turns = turnsOf(node, attributes, context);
    const contexts = turns.map(({ inner }, index) => withRow(inner, index + 1));
    const columns = readColumns(node, context)
      .map((column) => ({ ...column, cells: contexts.map((inner) => cell(column, inner)) }))
      .filter(({ skip, cells }) => !skip || cells.some(({ length }) => length > 0));
    if (columns.length === 0) return [];
    const rows = contexts.map((_, index) => columns.map(({ cells }) => cells[index] ?? []));
    const blank = Array.from({ length: Number(attributes.blank ?? 0) }, () =>
      columns.map((): Inline<null>[] => []),
    );
    return [
      {
        type: "table",
        shares: columns.map(({ share }) => share),
        header: columns.map(({ title }) => tidyInlines([{ type: "text", value: title }], context)),
        rows: [...rows, ...blank],
      },
    ];
  },
};

interface Column {
  node: ElementNode;
  title: string;
  share: number;
  /** Whether it goes where all its cells are empty. */
  skip: boolean;
}

function readColumns(node: ElementNode, context: Context): Column[] {
  const columns = node.children.flatMap((child) => {
    const inner = child.type === "paragraph" ? child.children : [child];
    return inner.filter(isElementNode).filter(({ name }) => name === "Column");
  });
  const read = columns.map((column) => ({
    node: column,
    title: readTitle(column, context),
    share: Number(attributeOf(column, "share") ?? 1),
    skip: attributeOf(column, "skip") === "empty",
  }));
  if (read.length > 0 && read.every(({ title, share }) => title !== "" && share > 0)) return read;
  report(
    context,
    node,
    "text-table-columns",
    "В элементе <Table> должны быть столбцы <Column> с названиями.",
    'Например: <Column title="Должность" share="2">{person.position.nominative}</Column>.',
  );
  return [];
}

function attributeOf({ attributes }: ElementNode, name: string): MdxJsxAttribute["value"] {
  const found = attributes.find((each) => "name" in each && each.name === name);
  return found?.type === "mdxJsxAttribute" ? found.value : null;
}

/** A title in quotes, or the path of one in braces. */
function readTitle(column: ElementNode, context: Context): string {
  const title = attributeOf(column, "title") ?? "";
  return typeof title === "string" ? title : readText(title.value, column, context);
}

function withRow(context: Context, number: number): Context {
  return { ...context, scope: { ...context.scope, row: { number } } };
}

function cell({ node }: Column, context: Context): Inline<null>[] {
  return tidyInlines(insideInlines(node, context), context);
}
