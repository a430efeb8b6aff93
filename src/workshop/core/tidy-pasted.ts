import { findPatronymicSex } from "../../engine/russian/sex.ts";
import { tidyCell } from "../../engine/sheets/fold-words.ts";
import type { Table } from "../../index.ts";

/**
 * A copied table without what its cells alone do not tell: names whose parts stand in three columns
 * come together, where no headings say what they are.
 */
export function tidyPasted(table: Table): Table {
  const rows = table.rows.map((row) => row.map(tidyCell));
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  const width = Math.max(0, ...filled.map((row) => row.length));
  for (let at = 0; at + 2 < width; at++)
    if (holdNames(filled, at)) return { ...table, rows: rows.map((row) => joinAt(row, at)) };
  return table;
}

/** How many lines must have a name for the columns to be names: some people have no patronymic. */
const enough = 0.6;

function holdNames(rows: readonly (readonly string[])[], at: number): boolean {
  const named = rows.map((row) => isName(row.slice(at, at + 3)));
  return named[0] === true && named.filter(Boolean).length >= rows.length * enough;
}

function isName([surname = "", firstName = "", patronymic = ""]: readonly string[]): boolean {
  const isWord = (text: string): boolean => /^\p{L}[\p{L}-]*$/u.test(text);
  return isWord(surname) && isWord(firstName) && findPatronymicSex(patronymic) !== null;
}

function joinAt(row: readonly string[], at: number): string[] {
  const name = row.slice(at, at + 3).filter((part) => part !== "");
  return [...row.slice(0, at), name.join(" "), ...row.slice(at + 3)];
}

/** The lines without the first column where that only counts them. */
export function withoutNumbers(
  lines: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const numbers = lines.map(([first = ""]) => Number(/^(\d+)[.)]?$/u.exec(tidyCell(first))?.[1]));
  const isCount = numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
  const isAlone = lines.every((row) => row.length < 2);
  return isCount && !isAlone ? lines.map((row) => row.slice(1)) : lines;
}
