import { type ChildProcess, fork } from "node:child_process";
import { on } from "node:events";
import { availableParallelism } from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";

import { UserError } from "../../engine/problem.ts";
import { noteHelper } from "../output/interruption.ts";
import type { Outcome } from "../run/task.ts";
import type { ProcessMessage, ProcessTask } from "./process.ts";
import type { ToldShared } from "./tell-shared.ts";
import type { Work } from "./open-work.ts";

/**
 * The same work in a process of its own, with a thread for each core: what writing has taken of
 * memory, only a process that ends gives back for sure, and this one stays small for what follows.
 */
export function openRunApart(
  asked: Omit<ProcessTask, "cores">,
  cores = availableParallelism(),
): Work {
  const child = startProcess();
  let shared: ToldShared | null = null;
  const run = async function* (): AsyncGenerator<Outcome> {
    for await (const message of askProcess(child, { ...asked, cores })) {
      if (message.type === "outcome") yield message.outcome;
      else if (message.type === "end") shared = message.shared;
      else if (message.type === "refused") throw new UserError(message.problems);
      else throw Object.assign(Object(message.error), message.said);
    }
  };
  return {
    run,
    tell: () => {
      if (shared === null) throw new Error("The run is not over.");
      return shared;
    },
    close: () => {
      child.kill("SIGKILL");
      return Promise.resolve();
    },
  };
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
const execArgv = ["--max-semi-space-size=8", "--heap-growing-percent=40", "--no-parallel-scavenge"];

function startProcess(): ChildProcess {
  const child = fork(fileURLToPath(new URL("start-process.js", import.meta.url)), [], {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    execArgv,
    env: { ...process.env, ...sparing },
  });
  return noteHelper(child);
}

/** Gives all that it says until it has said all. Throws where it ends before. */
async function* askProcess(child: ChildProcess, task: ProcessTask): AsyncGenerator<ProcessMessage> {
  const exit = new Promise<unknown>((resolve) => {
    child.once("exit", (code, signal) => {
      resolve(signal ?? code);
    });
  });
  const messages: AsyncIterable<ProcessMessage[]> = on(child, "message", { close: ["disconnect"] });
  child.send(task);
  for await (const [message] of messages) {
    if (!message) continue;
    yield message;
    if (message.type !== "outcome") return;
  }
  const how = await exit;
  const error = new Error(`The process that makes papers ended: ${String(how)}.`);
  // So does the system end who takes too much.
  const isForMemory = how === "SIGKILL" || how === "SIGABRT";
  throw isForMemory ? Object.assign(error, { code: "ENOMEM" }) : error;
}
