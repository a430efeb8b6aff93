import { foldWords, tidyCell } from "./fold-words.ts";
import { isFooter, isSignature } from "./find-footer.ts";
import { findHeadings, type Headings } from "./find-headings.ts";
import { type Cells, readRow, type RecognizedRow } from "./read-row.ts";
import type { Column, SheetKind } from "./sheet-kind.ts";
import {
  countsColumns,
  isBlankMark,
  isNoRecord,
  skipped,
  tellHidden,
  tellSkipped,
} from "./skip-rows.ts";
import { columnName, type Place, type SheetProblem, type Table } from "./table.ts";

/** A table of which it is known what it tells. */
export interface Recognized {
  kind: SheetKind;
  sheet: string | null;
  rows: readonly RecognizedRow[];
  /** Whether it is but a part of what there is: nothing is said of records that it does not have. */
  isPart?: boolean;
}

/**
 * What a table tells: its kind by the name of the sheet and the headings (`kind`: it is known), its
 * rows as fields of records. Null where it is none of the kinds. Nothing here is checked against
 * data: cells that cannot be read are errors, and what was understood otherwise than written is told.
 */
export function recognizeTable(
  table: Table,
  kinds: readonly SheetKind[],
  kind?: string,
): { recognized: Recognized | null; problems: SheetProblem[] } {
  const { sheet, rows } = table;
  const possible = kind === undefined ? kinds : kinds.filter(({ id }) => id === kind);
  if (rows.every((row) => row.every((cell) => tidyCell(cell) === "")))
    return { recognized: null, problems: [] };
  const other = tellOthers(table, kinds);
  if (other) return { recognized: null, problems: [other] };
  const found = chooseKind(table, possible);
  if (!found) return { recognized: null, problems: [unknownTable(sheet, possible)] };
  const { kind: chosen, headings } = found;
  const problems = [...tellHidden(table, headings.row), ...tellHeadings(table, headings)];
  const recognized: RecognizedRow[] = [];
  const columns = new Map([...headings.columns].map(([index, { key }]) => [key, index + 1]));
  const body = rows.slice(headings.row + 1);
  const counts = body.slice(0, furthestCount).findIndex(countsColumns);
  for (const [offset, row] of body.entries()) {
    const cells = cellsOf(row, headings);
    if (cells.length === 0 || isNoRecord(cells, row)) continue;
    if (offset === counts) continue;
    const place = { sheet, row: headings.row + offset + 2, column: null };
    const read = readRow(cells, place, table);
    const signs = isFooter(row) || isSignature(row, body[offset - 1] ?? row, read.problems);
    const told = signs
      ? skipped(row.map(tidyCell).filter(Boolean).join(" "))
      : tellSkipped(chosen, cells, row, read.problems);
    if (told !== null) {
      problems.push({ ...told, severity: "warning", place });
      continue;
    }
    recognized.push({ ...read.row, columns: new Map([...columns, ...read.row.columns]) });
    problems.push(...read.problems);
  }
  return { recognized: { kind: chosen, sheet, rows: recognized }, problems };
}

/** The numbers of columns stand below the headings, which may have a second line. */
const furthestCount = 3;

/** The columns that are known of a row, those first that fill a field by themselves. */
function cellsOf(row: readonly string[], { columns }: Headings): Cells {
  const filled = [...columns]
    .map(([index, column]) => ({ index, column, text: tidyCell(row[index] ?? "") }))
    .filter(({ text }) => text !== "");
  // What the program wrote itself is meant as it stands there, and so are names of other records.
  const isOurs = filled.some(({ column }) => column.key === "id" || column.isOnlyAddress === true);
  const isMeant = ({ reference, isOnlyRead }: Column): boolean =>
    isOurs || (reference !== undefined && isOnlyRead !== true);
  return filled
    .filter(({ column, text }) => isMeant(column) || !isBlankMark(text))
    .toSorted(
      (a, b) => Number(a.column.isOnlyRead ?? false) - Number(b.column.isOnlyRead ?? false),
    );
}

function chooseKind(
  { sheet, rows, title }: Table,
  kinds: readonly SheetKind[],
): { kind: SheetKind; headings: Headings } | null {
  const name = foldWords(title ?? sheet ?? "");
  const found = kinds.map((kind) => {
    const headings = findHeadings(rows, kind);
    const isNamed = [kind.title, ...(kind.titles ?? [])].some((title) => foldWords(title) === name);
    const byContent = headings.guessed.length;
    // What goes to another kind does not speak for this one.
    const own = [...headings.columns.values()].filter(({ feeds }) => !feeds).length;
    const score = own - byContent / 2 + (isNamed ? 10 : 0);
    return { kind, headings, score };
  });
  const [best] = found
    .filter(({ headings, kind }) => tellsEnough(headings, kind))
    .toSorted((a, b) => b.score - a.score);
  return best ?? null;
}

/** Whether rows can be told apart by the columns that there are. */
export function tellsEnough(
  { columns }: Pick<Headings, "columns">,
  { tells }: Pick<SheetKind, "tells">,
): boolean {
  const keys = new Set([...columns.values()].flatMap(({ key, fills }) => [key, fills ?? key]));
  return tells.some((each) => each.every((key) => keys.has(key)));
}

function tellHeadings({ sheet, rows }: Table, headings: Headings): SheetProblem[] {
  const at = (index: number): Place => ({
    sheet,
    row: Math.max(headings.row, 0) + 1,
    column: index + 1,
  });
  const guessed = headings.guessed.map((index): SheetProblem => {
    const title = headings.columns.get(index)?.title ?? "";
    return {
      ...{ rule: "sheet-column-guessed", severity: "info", place: at(index) },
      message: `Столбец ${columnName(index + 1)} без заголовка принят за «${title}»: так выглядят его ячейки.`,
      hint: "Если это не так, подпишите столбцы.",
    };
  });
  const unknown = headings.unknown.map((index): SheetProblem => {
    const heading = tidyCell(rows[headings.row]?.[index] ?? "");
    return {
      ...{ rule: "sheet-column-unknown", severity: "info", place: at(index) },
      message: `Столбец «${heading}» пропущен: такого поля нет.`,
      hint: "Если он нужен, назовите его так, как в шаблоне.",
    };
  });
  const repeated = [...headings.repeated].map(([index, other]): SheetProblem => {
    const heading = tidyCell(rows[headings.row]?.[index] ?? "");
    return {
      ...{ rule: "sheet-column-repeated", severity: "warning", place: at(index) },
      message: `Столбец «${heading}» уже есть: взят столбец ${columnName(other + 1)}, а этот пропущен.`,
      hint: "Если нужен этот, удалите другой или назовите его иначе.",
    };
  });
  return [...guessed, ...unknown, ...repeated];
}

/** Titles and headings stand among the first rows, and are short. */
const furthestTitle = 30;
const longestTitle = 120;

/** A table with which the program has no business, and of which nothing is to be kept. */
function tellOthers(
  { sheet, rows, title }: Table,
  kinds: readonly SheetKind[],
): SheetProblem | null {
  const texts = rows.slice(0, furthestTitle).flat().map(tidyCell);
  for (const { tellOthers: tell } of kinds) {
    if (!tell) continue;
    const short = texts.filter((text) => text !== "" && text.length <= longestTitle);
    const [said] = [
      tell(title ?? sheet ?? "", true),
      ...short.map((text) => tell(text, false)),
    ].filter((each) => each !== null);
    if (said) return { ...said, severity: "error", place: { sheet, row: null, column: null } };
  }
  return null;
}

function unknownTable(sheet: string | null, kinds: readonly SheetKind[]): SheetProblem {
  const titles = kinds.map(({ title, columns }) => {
    const shown = columns.filter(({ isOnlyRead }) => isOnlyRead !== true).slice(0, 4);
    return `«${title}» (${shown.map((column) => column.title).join(", ")}…)`;
  });
  return {
    ...{ rule: "sheet-unknown", severity: "error", place: { sheet, row: null, column: null } },
    message: "Не понять, о чём таблица: заголовки столбцов не узнаны.",
    hint: `Назовите столбцы так, как в одной из таблиц: ${titles.join("; ")}.`,
  };
}
