import { readFileSync, writeFileSync } from "node:fs";

import { type Row, toTimes } from "./print-table.ts";

/** Medians in milliseconds by what was measured, as one run saved them. */
export type Baseline = ReadonlyMap<string, number>;

/** Noise of a quiet machine is less: what takes so many times longer fell. */
const tolerated = 1.15;

export function saveBaseline(path: string, rows: readonly Row[]): void {
  const medians = rows.map(({ what, times }) => [what, times.median]);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(medians), null, 2)}\n`);
}

/** Throws for a file that is no saved run. */
export function readBaseline(path: string): Baseline {
  const saved: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (typeof saved !== "object" || saved === null) throw new Error(`Not a saved run: ${path}`);
  return new Map(
    Object.entries(saved).map(([what, median]) => {
      if (typeof median !== "number") throw new Error(`Not a saved run: ${path}`);
      return [what, median];
    }),
  );
}

/**
 * How each line compares with the saved run, as ratios: «0,50 ×» took half as long. Machines and
 * their load differ, so a line is judged against the middle ratio of all lines that both have.
 */
export function compareRows(rows: readonly Row[], baseline: Baseline): string {
  const ratios = rows.flatMap(({ what, times }): [string, number][] => {
    const former = baseline.get(what);
    return former === undefined ? [] : [[what, times.median / former]];
  });
  const sorted = ratios.map(([, ratio]) => ratio).toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 1;
  const lines = ratios.map(([what, ratio]) => {
    const mark = ratio / middle > tolerated ? "  ← медленнее прочих" : "";
    return `${toTimes(ratio)}  ${what}${mark}\n`;
  });
  const fresh = rows
    .filter(({ what }) => !baseline.has(what))
    .map(({ what }) => `новое   ${what}\n`);
  return `К сохранённому прогону, в среднем ${toTimes(middle)}:\n${[...lines, ...fresh].join("")}`;
}
