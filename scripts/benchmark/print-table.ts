import type { Measured } from "./measure.ts";

/** A line of the result. */
export interface Row extends Measured {
  what: string;
  aim?: number | undefined;
}

const header = ["Что", "Медиана, мс", "от – до, мс", "Цель, мс", "Пик памяти, МБ"];

/** A Markdown table that is also readable as it stands: in columns, numbers at the right. */
export function printTable(rows: readonly Row[]): string {
  const lines = [header, ...rows.map(cellsOf)];
  const widths = header.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const rule = widths.map((width, column) => "-".repeat(width - 1) + (column === 0 ? "-" : ":"));
  const [head = [], ...body] = lines.map((cells) =>
    cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  );
  return [head, rule, ...body].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function cellsOf({ what, times, memory, aim }: Row): string[] {
  return [
    what,
    printNumber(times.median),
    `${printNumber(times.least)} – ${printNumber(times.most)}`,
    aim === undefined ? "" : `≤ ${aim}`,
    memory === undefined ? "" : printNumber(memory / 2 ** 20),
  ];
}

/** Tenths only where they matter: 1,6; 16. */
function printNumber(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0).replace(".", ",");
}
