import type { MdxJsxAttribute } from "mdast-util-mdx";

import type { Inline } from "../../tree/types.ts";
import { compilePrinted } from "../compile/compile-value.ts";
import { spend } from "../render/budget.ts";
import type { Context, RenderInlines } from "../render/context.ts";
import { refuse, refuseMissingGlyph, type Surroundings } from "../compile/surroundings.ts";
import { tidyInlines, tidyText } from "../render/tidy-inlines.ts";
import { compileIterations, withLocal } from "./each.ts";
import type { Element, ElementNode } from "./element.ts";
import { innerElements } from "./inner-elements.ts";
import { inlinesInside } from "./inside.ts";

/**
 * <Table of={list} as="item"> with <Column title="…" share="2"> in it: a table with a row for each
 * member of the list; {row.number} counts the rows. `share` is the column's part of the width; a
 * column with skip="empty" goes if no row has anything in it; of one with same="то же" a cell that
 * says what the one above does says «то же», as ГОСТ Р 2.105-2019 allows; `blank` adds empty rows to
 * fill in by hand.
 */
export const tableElement: Element = {
  attributes: {
    of: { takes: "path", required: true },
    as: { takes: "text", required: true },
    blank: { takes: "text", required: false },
  },
  block: (node, texts, surroundings) => {
    const iterationsOf = compileIterations(node, texts, surroundings);
    const columns = compileColumns(node, surroundings);
    const blank = compileBlank(texts.blank, node, surroundings);
    return (context, values) => {
      const turns = iterationsOf(context, values).map((iteration, index) =>
        withLocal("row", { number: index + 1 }, iteration),
      );
      const filled = columns
        .map((column) => ({ ...column, cells: turns.map((iteration) => cell(column, iteration)) }))
        .filter(({ skip, cells }) => !skip || cells.some(({ length }) => length > 0))
        .map((column) => ({ ...column, cells: shorten(column) }));
      if (filled.length === 0) return [];
      const rows = turns.map((_, index) => filled.map(({ cells }) => cells[index] ?? []));
      const empty = Array.from({ length: blank }, () => filled.map((): Inline<null>[] => []));
      const shares = filled.map(({ share }) => share);
      const header = filled.map(({ titleOf }) => tidyText(titleOf(context), context));
      return [{ type: "table", shares, header, rows: [...rows, ...empty] }];
    };
  },
};

/** More rows than this nobody fills in by hand. */
const maximumBlank = 200;

function compileBlank(blank = "0", node: ElementNode, surroundings: Surroundings): number {
  const count = /^\d{1,3}$/.test(blank) ? Number(blank) : Infinity;
  if (count <= maximumBlank) return count;
  refuse(
    surroundings,
    node,
    "text-attribute-value",
    `Свойство «blank» элемента <Table>: «${blank.slice(0, 60)}» — не число строк.`,
    `Нужно целое число от 0 до ${maximumBlank}, например: blank="10".`,
  );
  return 0;
}

/** More do not fit a sheet, however it lies. */
export const maximumColumns = 30;

/** Of a share more than this, the other columns would have no width. */
const maximumShare = 100;

const columnForm = { name: "Column", attributes: ["title", "share", "skip", "same"] };

interface Column {
  titleOf: (context: Context) => string;
  share: number;
  /** Whether it goes where all its cells are empty. */
  skip: boolean;
  /** What a cell says that is the same as the one above; null: the same once more. */
  same: string | null;
  inside: RenderInlines;
}

function compileColumns(node: ElementNode, surroundings: Surroundings): Column[] {
  const columns = innerElements(node, [columnForm], surroundings);
  if (columns.length === 0 || columns.length > maximumColumns || !columns.every(isSound)) {
    refuse(
      surroundings,
      node,
      "text-table-columns",
      `В элементе <Table> должны быть столбцы <Column> с названиями, не больше ${maximumColumns}.`,
      'Например: <Column title="Должность" share="2">{person.position.nominative}</Column>.',
    );
    return [];
  }
  return columns.map((column) => ({
    titleOf: compileTitle(column, surroundings),
    share: shareOf(column),
    skip: attributeOf(column, "skip") === "empty",
    same: sameOf(column, surroundings),
    inside: inlinesInside(column, surroundings),
  }));
}

function isSound(column: ElementNode): boolean {
  const title = attributeOf(column, "title") ?? "";
  const share = shareOf(column);
  return title !== "" && share > 0 && share <= maximumShare;
}

function shareOf(column: ElementNode): number {
  return Number(attributeOf(column, "share") ?? 1);
}

function sameOf(column: ElementNode, surroundings: Surroundings): string | null {
  const same = attributeOf(column, "same");
  if (typeof same !== "string" || same === "") return null;
  refuseMissingGlyph(same, column, surroundings);
  return same;
}

function attributeOf({ attributes }: ElementNode, name: string): MdxJsxAttribute["value"] {
  const found = attributes.find((each) => "name" in each && each.name === name);
  return found?.type === "mdxJsxAttribute" ? found.value : null;
}

/** A title in quotes, or the path of one in braces. */
function compileTitle(column: ElementNode, surroundings: Surroundings): Column["titleOf"] {
  const title = attributeOf(column, "title") ?? "";
  if (typeof title !== "string") return compilePrinted(title.value, column, surroundings);
  refuseMissingGlyph(title, column, surroundings);
  return () => title;
}

function cell({ inside }: Column, context: Context): Inline<null>[] {
  return spend(context, 1) ? tidyInlines(inside(context), context) : [];
}

/** The cells of a column, those that say the same as the one above in its words for this. */
function shorten({ same, cells }: Pick<Column, "same"> & { cells: Inline<null>[][] }) {
  if (same === null) return cells;
  const texts = cells.map((each) => JSON.stringify(each));
  return cells.map((each, index): Inline<null>[] =>
    each.length > 0 && texts[index] === texts[index - 1] ? [{ type: "text", value: same }] : each,
  );
}
