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
export async function openWork(task: Task, left: Left, most = together): Promise<Work> {
  const { rest, asked, texts } = left;
  if (task.output && rest.length >= numerous) return openWorkApart(task, left, most);
  const opened = await openThreadedRun(task, rest, undefined, texts);
  return {
    run: () => opened.run(rest),
    close: opened.close,
    tell: () => tellShared(opened, task, asked),
  };
}

const start = new URL("start-make-process.js", import.meta.url);

/** So many by one process: what it remembers of their words grows, and its start is a hundredth. */
const together = 200;

/** One process after another, each of about as many. */
function openWorkApart(task: Task, { rest, asked, texts }: Left, most: number): Work {
  const each = Math.ceil(rest.length / Math.ceil(rest.length / most));
  const told: ToldShared[] = [];
  let stop = (): void => undefined;
  return {
    run: async function* () {
      for (let from = 0; from < rest.length; from += each) {
        const organizations = rest.slice(from, from + each);
        const made: MakeTask = { task, organizations, asked, texts: texts?.folder ?? null };
        const process = askProcess<Made>(start, made);
        ({ stop } = process);
        for await (const answer of process.answers())
          if ("outcome" in answer) yield answer.outcome;
          else told.push(answer.shared);
      }
    },
    close: () => {
      stop();
      return Promise.resolve();
    },
    tell: () => {
      const last = told.at(-1);
      if (!last) throw new Error("The work is not done.");
      // Where they were told of different files, nothing of it is known.
      const sum = told.every((each) => each.sum === last.sum) ? last.sum : "";
      return { ...last, sum, asked: [...new Map(told.flatMap((each) => each.asked))] };
    },
  };
}
