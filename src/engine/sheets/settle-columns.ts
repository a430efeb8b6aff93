import { tidyCell } from "./fold-words.ts";
import type { Column } from "./sheet-kind.ts";

type Rows = readonly (readonly string[])[];
type Columns = ReadonlyMap<number, Column>;

/** Of columns with one heading the first that has something in it; the others are told of. */
export function chooseFilled(
  heading: readonly string[],
  body: Rows,
  columns: Columns,
  find: (heading: string) => Column | null,
): { chosen: Map<number, Column>; repeated: Map<number, number> } {
  const chosen = new Map(columns);
  const repeated = new Map<number, number>();
  for (const [index, cell] of heading.entries()) {
    const column = columns.has(index) ? null : find(cell);
    const first = [...chosen].find(([, each]) => each === column)?.[0];
    if (column === null || first === undefined) continue;
    const isBetter = !isFilled(body, first) && isFilled(body, index);
    if (isBetter) {
      chosen.delete(first);
      chosen.set(index, column);
    }
    repeated.set(isBetter ? first : index, isBetter ? index : first);
  }
  return { chosen, repeated };
}

function isFilled(body: Rows, index: number): boolean {
  return body.some((row) => tidyCell(row[index] ?? "") !== "");
}

/** Beside the heading of a name there are as many columns without one, and each has a part of it. */
export function spreadNames(
  columns: Columns,
  body: Rows,
  known: readonly Column[],
  isUnnamed: (index: number) => boolean,
): Map<number, Column> {
  const spread = new Map(columns);
  for (const [index, { spreads = [] }] of columns) {
    const isFree = (offset: number): boolean =>
      !columns.has(index + offset) && isUnnamed(index + offset) && isFilled(body, index + offset);
    const width = isFree(1) ? (isFree(2) ? 3 : 2) : 1;
    const parts = spreads.find(({ length }) => length === width);
    if (!parts || !hasSingleWords(body, index)) continue;
    for (const [offset, key] of parts.entries()) {
      const column = known.find((each) => each.key === key);
      if (column) spread.set(index + offset, column);
    }
  }
  return spread;
}

function hasSingleWords(body: Rows, index: number): boolean {
  const texts = body.map((row) => tidyCell(row[index] ?? "")).filter((text) => text !== "");
  return texts.filter((text) => !text.includes(" ")).length > texts.length / 2;
}
