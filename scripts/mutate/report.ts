import { cutOut, type Mutant } from "./instrument.ts";

export type Fate = "killed" | "survived" | "unsure" | "not reached" | "no tests";

/** What became of the mutants of one file. */
export interface FileResult {
  file: string;
  text: string;
  fates: readonly { mutant: Mutant; fate: Fate }[];
}

/** The mutants that live, a line each: «src/a.ts:3:7 survived EqualityOperator: a < b → a > b». */
export function tellSurvivors({ file, text, fates }: FileResult): string[] {
  return fates
    .filter(({ fate }) => fate !== "killed")
    .map(({ mutant, fate }) => {
      // Stryker counts both lines and columns from 0.
      const { line, column } = mutant.location.start;
      const place = `${file}:${String(line + 1)}:${String(column + 1)}`;
      const [, code] = cutOut(text, mutant);
      const change = `${shorten(code)} → ${shorten(mutant.replacement)}`;
      return `${place} ${fate} ${mutant.mutatorName}: ${change}`;
    });
}

/** A line for each folder and for all. */
export function tellScores(results: readonly FileResult[], folders: readonly string[]): string[] {
  const within = (folder: string): FileResult[] =>
    results.filter(({ file }) => file === folder || file.startsWith(`${folder}/`));
  return [...folders.map((folder) => tellScore(folder, within(folder))), tellScore("all", results)];
}

/** «src/tree 96.4 % (107 of 111)». */
export function tellScore(name: string, results: readonly FileResult[]): string {
  const fates = results.flatMap((result) => result.fates);
  const killed = fates.filter(({ fate }) => fate === "killed").length;
  const share = fates.length === 0 ? 100 : (100 * killed) / fates.length;
  return `${name} ${share.toFixed(1)} % (${String(killed)} of ${String(fates.length)})`;
}

function shorten(code: string): string {
  const line = code.replaceAll(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
