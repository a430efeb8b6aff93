import type { TextCache } from "../cache/text-cache.ts";
import type { Outcome, Task } from "../run/task.ts";
import { askProcess } from "./ask-process.ts";
import type { Made, MakeTask } from "./make-process.ts";
import { openThreadedRun } from "./open-threaded-run.ts";
import { tellShared, type ToldShared } from "./tell-shared.ts";

/** What is left of a task. */
export interface Work {
  run: () => AsyncGenerator<Outcome>;
  close: () => Promise<void>;
  /** Known when the work is done. */
  tell: () => ToldShared;
}

/** Which organizations the work is on, among all that were asked for. */
export interface Left {
  rest: readonly string[];
  asked: readonly string[];
  texts: TextCache | null;
}

/** Papers of so many fill the memory, and are worth the start of a process. */
const numerous = 16;

/** Opens the work: here, or in another process where papers of many are written. */
export async function openWork(task: Task, left: Left): Promise<Work> {
  const { rest, asked, texts } = left;
  if (task.output && rest.length >= numerous) return openWorkApart(task, left);
  const opened = await openThreadedRun(task, rest, undefined, texts);
  return {
    run: () => opened.run(rest),
    close: opened.close,
    tell: () => tellShared(opened, task, asked),
  };
}

const start = new URL("start-make-process.js", import.meta.url);

function openWorkApart(task: Task, { rest, asked, texts }: Left): Work {
  const made: MakeTask = { task, organizations: rest, asked, texts: texts?.folder ?? null };
  const { answers, stop } = askProcess<Made>(start, made);
  let told: ToldShared | null = null;
  return {
    run: async function* () {
      for await (const answer of answers())
        if ("outcome" in answer) yield answer.outcome;
        else told = answer.shared;
    },
    close: () => {
      stop();
      return Promise.resolve();
    },
    tell: () => {
      if (told === null) throw new Error("The work is not done.");
      return told;
    },
  };
}
