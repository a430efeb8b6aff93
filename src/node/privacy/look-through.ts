import { hash } from "node:crypto";
import { on } from "node:events";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

import { createSiteGate, type InternalValues } from "../../engine/privacy/check-site-privacy.ts";
import type { Problem } from "../../engine/problem.ts";
import { noteHelper } from "../output/interruption.ts";
import { unless } from "../output/disk.ts";
import type { PlacedFiles } from "../output/outputs.ts";
import { createQueue, type SharedQueue, takeFromQueue } from "../workers/shared-queue.ts";

/** Files of a site, and what must not stand in them. */
export interface Looked extends PlacedFiles {
  internal: InternalValues;
}

/** What a look at them has to know: where they will lie, and what the program itself puts there. */
export interface Look {
  target: string;
  own: ReadonlySet<string>;
}

/** What a thread is asked. */
export interface LookTask extends Looked, Look {
  queue: SharedQueue;
}

/** What it answers: the number of a file, and what is wrong with it. */
export type Found = [number: number, problems: Problem[]][];

/** How many files are worth a thread: starting one costs as much as looking through some hundred. */
const least = 400;

/**
 * The gate before a site is published (engine/privacy/check-site-privacy.ts) for files on a disk, by
 * a thread for each processor core, this one among them. Problems come in the order of the files;
 * files that are not there are passed over.
 */
export async function lookThrough(
  looked: Looked,
  look: Look,
  { cores = availableParallelism(), each = least } = {},
): Promise<Problem[]> {
  const { length } = looked.paths;
  const count = Math.max(1, Math.min(cores, Math.floor(length / each)));
  const task: LookTask = { ...looked, ...look, queue: createQueue(length) };
  const threads = Array.from({ length: count - 1 }, startThread);
  try {
    const answers = threads.map((thread) => ask(thread, task));
    const own = lookAt(task);
    const found = [...own, ...(await Promise.all(answers)).flat()];
    return found.toSorted(([a], [b]) => a - b).flatMap(([, problems]) => problems);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** What this thread takes of the files that nobody has taken yet. */
export function lookAt({ folder, paths, internal, target, own, queue }: LookTask): Found {
  const check = createSiteGate(target, internal);
  const found: Found = [];
  for (const [number, path] of takeFromQueue(queue, [...paths.entries()])) {
    const bytes = unless(["ENOENT", "ENOTDIR", "EISDIR"], () => readFileSync(join(folder, path)));
    const problems = bytes && !own.has(hash("sha256", bytes)) ? check(path, bytes) : [];
    if (problems.length > 0) found.push([number, problems]);
  }
  return found;
}

/** What is young is soon free: with the usual 48 MB for it a thread takes more, and is no faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

function startThread(): Worker {
  return noteHelper(
    new Worker(new URL("start-look-thread.js", import.meta.url), { resourceLimits }),
  );
}

async function ask(thread: Worker, task: LookTask): Promise<Found> {
  // Rejects when the thread fails.
  const messages: AsyncIterable<Found[]> = on(thread, "message");
  thread.postMessage(task);
  for await (const [found] of messages) if (found) return found;
  return [];
}
