import type { MdxJsxAttribute } from "mdast-util-mdx";

import type { Inline } from "../../tree/types.ts";
import { compilePrinted } from "../compile-value.ts";
import type { Context, SayInlines } from "../context.ts";
import { refuse, type Surroundings } from "../surroundings.ts";
import { tidyInlines, tidyText } from "../tidy-inlines.ts";
import { compileTurns, withLocal } from "./each.ts";
import type { Element, ElementNode } from "./element.ts";
import { isElementNode } from "./element.ts";
import { inlinesInside } from "./inside.ts";

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
  block: (node, texts, around) => {
    const turnsOf = compileTurns(node, texts, around);
    const columns = compileColumns(node, around);
    const blank = Number(texts.blank ?? 0);
    return (context, values) => {
      const turns = turnsOf(context, values).map((turn, index) =>
        withLocal("row", { number: index + 1 }, turn),
      );
      const filled = columns
        .map((column) => ({ ...column, cells: turns.map((turn) => cell(column, turn)) }))
        .filter(({ skip, cells }) => !skip || cells.some(({ length }) => length > 0));
      if (filled.length === 0) return [];
      const rows = turns.map((_, index) => filled.map(({ cells }) => cells[index] ?? []));
      const empty = Array.from({ length: blank }, () => filled.map((): Inline<null>[] => []));
      const shares = filled.map(({ share }) => share);
      const header = filled.map(({ titleOf }) => tidyText(titleOf(context), context));
      return [{ type: "table", shares, header, rows: [...rows, ...empty] }];
    };
  },
};

interface Column {
  titleOf: (context: Context) => string;
  share: number;
  /** Whether it goes where all its cells are empty. */
  skip: boolean;
  inside: SayInlines;
}

function compileColumns(node: ElementNode, around: Surroundings): Column[] {
  const columns = node.children.flatMap((child) => {
    const inner = child.type === "paragraph" ? child.children : [child];
    return inner.filter(isElementNode).filter(({ name }) => name === "Column");
  });
  if (columns.length === 0 || !columns.every(isSound)) {
    refuse(
      around,
      node,
      "text-table-columns",
      "В элементе <Table> должны быть столбцы <Column> с названиями.",
      'Например: <Column title="Должность" share="2">{person.position.nominative}</Column>.',
    );
    return [];
  }
  return columns.map((column) => ({
    titleOf: compileTitle(column, around),
    share: shareOf(column),
    skip: attributeOf(column, "skip") === "empty",
    inside: inlinesInside(column, around),
  }));
}

function isSound(column: ElementNode): boolean {
  const title = attributeOf(column, "title") ?? "";
  return title !== "" && shareOf(column) > 0;
}

function shareOf(column: ElementNode): number {
  return Number(attributeOf(column, "share") ?? 1);
}

function attributeOf({ attributes }: ElementNode, name: string): MdxJsxAttribute["value"] {
  const found = attributes.find((each) => "name" in each && each.name === name);
  return found?.type === "mdxJsxAttribute" ? found.value : null;
}

/** A title in quotes, or the path of one in braces. */
function compileTitle(column: ElementNode, around: Surroundings): Column["titleOf"] {
  const title = attributeOf(column, "title") ?? "";
  return typeof title === "string" ? () => title : compilePrinted(title.value, column, around);
}

function cell({ inside }: Column, context: Context): Inline<null>[] {
  return tidyInlines(inside(context), context);
}
