import type { Problem } from "../../engine/problem.ts";
import { askProcess } from "../workers/ask-process.ts";
import { type Look, type Looked, lookThrough } from "./look-through.ts";

/** How many files are worth a process: its start costs as much as looking through some hundred. */
const numerous = 1500;

/**
 * Looks through files of several folders, one folder after another. Many are looked through by a
 * process of its own: the texts of files fill the memory, which only who ends gives back for sure.
 */
export async function lookThroughAll(
  all: readonly Looked[],
  look: Look,
  each = numerous,
): Promise<Problem[]> {
  const count = all.reduce((sum, { paths }) => sum + paths.length, 0);
  const found: Problem[] = [];
  if (count < each) for (const looked of all) found.push(...(await lookThrough(looked, look)));
  else
    for await (const problems of askProcess<Problem[]>(start, { all, look }).answers())
      found.push(...problems);
  return found;
}

const start = new URL("start-look-process.js", import.meta.url);
