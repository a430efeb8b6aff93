import type { Measured } from "./measure.ts";

/** A line of the result. */
export interface Row extends Measured {
  what: string;
  aim?: number | undefined;
  memoryAim?: number;
  than?: string;
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

/** How each line compares with the one that it is told as a ratio to, in this very run. */
export function tellRatios(rows: readonly Row[]): string {
  const medians = new Map(rows.map(({ what, times }) => [what, times.median]));
  return rows
    .flatMap(({ what, than = "", times }) => {
      const other = medians.get(than);
      return other === undefined
        ? []
        : `${toTimes(times.median / other)}  ${what}, против: ${than}\n`;
    })
    .join("");
}

/** «0,50 ×» took half as long. */
export function toTimes(ratio: number): string {
  return `${ratio.toFixed(2).replace(".", ",")} ×`;
}

function cellsOf({ what, times, memory, aim, memoryAim }: Row): string[] {
  return [
    what,
    printNumber(times.median),
    `${printNumber(times.least)} – ${printNumber(times.most)}`,
    tellAim(times.median, aim),
    memory === undefined ? "" : tellMemory(memory / 2 ** 20, memoryAim),
  ];
}

function tellAim(value: number, aim: number | undefined): string {
  if (aim === undefined) return "";
  return value > aim ? `нет: ≤ ${aim}` : `≤ ${aim}`;
}

function tellMemory(value: number, aim: number | undefined): string {
  const told = tellAim(value, aim);
  return told === "" ? printNumber(value) : `${printNumber(value)} (${told})`;
}

/** Tenths only where they matter: 1,6; 16. */
function printNumber(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0).replace(".", ",");
}
