import type { ChildProcess } from "node:child_process";
import { writeSync } from "node:fs";
import { isMainThread, type Worker } from "node:worker_threads";

import { sleep, unless } from "./disk.ts";

/** What is taken away when the run is interrupted. */
interface Unfinished {
  discard: () => void;
  /** Whether nothing of it is left; a thread that still writes may put a file more. */
  isGone: () => boolean;
  /** Whether files are being put in place: then whoever comes next finishes that. */
  isBegun: () => boolean;
}

type Signal = "SIGINT" | "SIGTERM" | "SIGHUP";

const signals: readonly Signal[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Of this process, as its signals are; and whether files have been put in place. */
const open = new Set<Unfinished>();
const helpers = new Set<Worker | ChildProcess>();
const state = { isListening: false, hasWritten: false };

/**
 * From now on a run that is interrupted says so, takes away what it has not finished and ends by that
 * signal. Without it, it ends in silence.
 */
export function listenForInterruption(): void {
  if (state.isListening || !isMainThread) return;
  state.isListening = true;
  for (const signal of signals) process.once(signal, end);
}

/** Tells of something that must not outlive the run; answers with how to tell that it is done. */
export function noteUnfinished(unfinished: Unfinished): () => void {
  open.add(unfinished);
  return () => {
    open.delete(unfinished);
  };
}

/** Threads and processes that write are stopped before what they wrote is taken away. */
export function noteHelper<Helper extends Worker | ChildProcess>(helper: Helper): Helper {
  helpers.add(helper);
  helper.once("exit", () => helpers.delete(helper));
  return helper;
}

function stop(helper: Worker | ChildProcess): void {
  if ("terminate" in helper) void helper.terminate();
  else helper.kill("SIGKILL");
}

/** Files have been put in place. */
export function noteWritten(): void {
  state.hasWritten = true;
}

/** Lets a signal through that came while this thread was busy. */
export function breathe(): Promise<void> {
  if (!state.isListening) return Promise.resolve();
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** All at once: nothing else of this thread may happen meanwhile, nor a second signal. */
function end(signal: Signal): void {
  for (const each of signals) process.removeAllListeners(each);
  const isBegun = [...open].some((unfinished) => unfinished.isBegun());
  say(isBegun);
  helpers.forEach(stop);
  discardAll();
  process.kill(process.pid, signal);
}

/** They take a moment to stop. */
function discardAll(): void {
  for (let round = 0; round < 20; round += 1) {
    if (helpers.size > 0) sleep(25);
    for (const { discard } of open) discard();
    if (round > 2 || helpers.size === 0) if ([...open].every(({ isGone }) => isGone())) return;
  }
}

function say(isBegun: boolean): void {
  const left = state.hasWritten ? "Всё, что делала команда, уже записано." : "Прежние файлы целы.";
  const words = isBegun ? "Запись уже началась: её закончит следующий запуск." : left;
  // Whoever closed the terminal hears nothing.
  unless(["EPIPE", "EIO", "EAGAIN", "EBADF"], () =>
    writeSync(2, `${process.stderr.isTTY ? "\r\u001b[K" : ""}Прервано. ${words}\n`),
  );
}
