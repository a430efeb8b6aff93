import process from "node:process";
import { setImmediate } from "node:timers/promises";

import { type Problem, UserError } from "../../engine/problem.ts";

/** What a process says to the one that asked it. */
export type Said<Answer> =
  | { type: "answer"; answer: Answer }
  | { type: "end" }
  /** A UserError, which would lose its class on the way. */
  | { type: "refused"; problems: readonly Problem[] }
  /** Another error, with what the system says, which would be lost. */
  | { type: "failed"; error: unknown; system: Record<string, unknown> };

/** Makes this process do the work that it is asked for (ask-process.ts), and tell what comes of it. */
export function answerProcess<Task, Answer>(work: (task: Task) => AsyncIterable<Answer>): void {
  process.once("message", (task: Task) => {
    void answer(work(task));
  });
  // Whoever asked is gone; who has heard all ends this process, and its threads with it.
  process.once("disconnect", () => process.exit());
}

async function answer(answers: AsyncIterable<unknown>): Promise<void> {
  for await (const said of sayAll(answers)) {
    process.send?.(said);
    // What comes of threads, or that nobody waits any more, has to be heard.
    await setImmediate();
  }
}

async function* sayAll<Answer>(answers: AsyncIterable<Answer>): AsyncGenerator<Said<Answer>> {
  try {
    for await (const each of answers) yield { type: "answer", answer: each };
    yield { type: "end" };
  } catch (error) {
    if (error instanceof UserError) yield { type: "refused", problems: error.problems };
    else yield { type: "failed", error, system: saidBySystem(error) };
  }
}

/** An error may hold anything else, which could not be sent. */
function saidBySystem(error: unknown): Record<string, unknown> {
  const own: [string, unknown][] = error instanceof Error ? Object.entries(error) : [];
  return Object.fromEntries(own.filter(([, value]) => ["string", "number"].includes(typeof value)));
}
