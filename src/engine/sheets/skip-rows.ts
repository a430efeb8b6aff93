import { foldWords, tidyCell } from "./fold-words.ts";
import type { Cells } from "./read-row.ts";
import type { SheetKind } from "./sheet-kind.ts";
import type { Said, SheetProblem, Table } from "./table.ts";

/** What stands first in the example row of a template. */
export const exampleMark = "пример";

/** What people put where there is nothing, so that nobody thinks that it was forgotten. */
const blankWords = new Set(["нет", "неимеет", "отсутствует", "нд", "na", "безотчества"]);

/** A cell that says that there is nothing to say: «—», «нет»; «#Н/Д» is a mistake, and no «н/д». */
export function isBlankMark(text: string): boolean {
  if (text.startsWith("#")) return false;
  return /^[-–—_]{1,9}$/u.test(text) || (text.length < 20 && blankWords.has(foldWords(text)));
}

/** The example of our own template, sums, and headings that are repeated on each page. */
export function isNoRecord(cells: Cells, row: readonly string[]): boolean {
  const first = tidyCell(row.find((cell) => tidyCell(cell) !== "") ?? "");
  return (
    /^(?:итого|всего)(?![\p{L}])/iu.test(first) ||
    foldWords(first) === exampleMark ||
    cells.every(({ column, text }) =>
      [column.title, ...(column.headings ?? [])].some(
        (each) => foldWords(each) === foldWords(text),
      ),
    )
  );
}

/** The numbers of the columns, which official forms have below their headings. */
export function countsColumns(row: readonly string[]): boolean {
  const filled = row.map(tidyCell).filter((text) => text !== "");
  const [first = ""] = filled;
  return (
    filled.length > 1 &&
    /^\d{1,2}$/u.test(first) &&
    filled.every((text, index) => text === String(Number(first) + index))
  );
}

/** What of a name cannot be read in a line that is a title: «Педагогический персонал». */
const titleFaults = new Set(["sheet-name", "sheet-name-short", "sheet-name-unclear"]);

/** Two words, as names have. */
const staffTitle = /^\p{Lu}\S*\s(?:персонал|состав|работники|сотрудники|служба|кадры)$/iu;

/** Why a row is about nobody, for a person to look at; null for one that is a record. */
export function tellSkipped(
  { isNobody, tells }: SheetKind,
  cells: Cells,
  row: readonly string[],
  problems: readonly SheetProblem[],
): Said | null {
  const nobody = cells.find(({ text }) => isNobody?.(text) === true);
  if (nobody) return skipped(nobody.text);
  const [title = "", ...others] = row.map(tidyCell).filter((text) => text !== "");
  const isTitle = staffTitle.test(title) || isHalfName(tells, cells);
  const isUnread = isTitle || problems.some(({ rule }) => titleFaults.has(rule));
  return isUnread && others.length === 0 && row.length > 1 ? skipped(title) : null;
}

/** A part of what tells one record from another, and nothing of the rest. */
function isHalfName(tells: SheetKind["tells"], cells: Cells): boolean {
  const keys = new Set(cells.map(({ column }) => column.key));
  const isOf = (each: readonly string[]): boolean => each.some((key) => keys.has(key));
  return tells.some(isOf) && !tells.some((each) => each.every((key) => keys.has(key)));
}

/** Tells of a row that is no record. */
export function skipped(text: string): Said {
  return {
    rule: "sheet-row-skipped",
    message: `Строка пропущена, в ней никого нет: «${text.slice(0, 60)}».`,
    hint: "Если это человек, запишите фамилию, имя и отчество целиком.",
  };
}

/** What was read though nobody sees it in the spreadsheet. */
export function tellHidden(
  { sheet, rows, isHidden = false, hiddenRows = new Set() }: Table,
  heading: number,
): SheetProblem[] {
  const place = { sheet, row: null, column: null };
  const isFilled = (row: number): boolean =>
    row > heading + 1 && (rows[row - 1] ?? []).some((cell) => tidyCell(cell) !== "");
  const [first, ...others] = [...hiddenRows].filter(isFilled);
  const told = [first, ...others].slice(0, 10).join(", ");
  const rest = others.length > 9 ? ` и ещё ${others.length - 9}` : "";
  return [
    ...(isHidden ? [hidden(place, "Лист скрыт, но прочитан.", "лист")] : []),
    ...(first === undefined
      ? []
      : [
          hidden({ ...place, row: first }, `Прочитаны и скрытые строки: ${told}${rest}.`, "строки"),
        ]),
  ];
}

function hidden(place: SheetProblem["place"], message: string, what: string): SheetProblem {
  return {
    ...{ rule: "sheet-hidden", severity: "warning", place, message },
    hint: `Если это лишнее, удалите ${what} и повторите.`,
  };
}
