import { type ChildProcess, fork } from "node:child_process";
import { on } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";

import { UserError } from "../../engine/problem.ts";
import { noteHelper } from "../output/interruption.ts";
import type { Said } from "./answer-process.ts";

/** A process that was asked something. */
export interface AskedProcess<Answer> {
  /** All that it answers. Throws what its work throws, or that it ended before. */
  answers: () => AsyncGenerator<Answer>;
  /** Ends it. */
  stop: () => void;
}

/**
 * Work of another process, which begins with a module of ours that says `answerProcess`: what work
 * has taken of memory, only a process that ends gives back for sure.
 */
export function askProcess<Answer>(start: URL, task: object): AskedProcess<Answer> {
  const child = startProcess(start);
  const exit = exitOf(child);
  child.send(task);
  const stop = (): void => {
    child.kill("SIGKILL");
  };
  const answers = async function* (): AsyncGenerator<Answer> {
    let isDone = false;
    try {
      for await (const said of listen<Answer>(child, exit)) {
        isDone = said.type === "end";
        if (said.type === "end") return;
        if (said.type === "refused") throw new UserError(said.problems);
        if (said.type === "failed") throw Object.assign(Object(said.error), said.system);
        yield said.answer;
      }
    } finally {
      // Then it ends by itself, and takes away what it has made for itself.
      if (isDone) child.disconnect();
      else stop();
      await exit;
    }
  };
  return { answers, stop };
}

/** Memory that is free goes back at once, not when much of it has come together; for glibc. */
const sparing = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "65536",
  MALLOC_TRIM_THRESHOLD_: "131072",
};

/**
 * Of each organization much is soon free: with more room for what is young, and without a bound for
 * what grows, it keeps three times what it needs until it looks. The last as main.js does.
 */
const execArgv = ["--max-semi-space-size=4", "--heap-growing-percent=40", "--no-parallel-scavenge"];

function startProcess(start: URL): ChildProcess {
  const child = fork(fileURLToPath(start), [], {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    execArgv,
    env: { ...process.env, ...sparing },
  });
  return noteHelper(child);
}

/** The signal or the code with which it ends. */
function exitOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => {
      resolve(signal ?? code);
    });
  });
}

/** Gives all that it says. Throws where it ends before it was stopped. */
async function* listen<Answer>(
  child: ChildProcess,
  exit: Promise<unknown>,
): AsyncGenerator<Said<Answer>> {
  const messages: AsyncIterable<Said<Answer>[]> = on(child, "message", { close: ["disconnect"] });
  for await (const [said] of messages) if (said) yield said;
  const how = await exit;
  const error = new Error(`A process of the program ended: ${String(how)}.`);
  // So does the system end who takes too much.
  const isForMemory = how === "SIGKILL" || how === "SIGABRT";
  throw isForMemory ? Object.assign(error, { code: "ENOMEM" }) : error;
}
