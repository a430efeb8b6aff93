import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { setImmediate } from "node:timers/promises";

/** Where Node tells of each process that this one starts. */
const channel = "child_process";

/**
 * Does work for which a library starts a program that it waits for without end. Rejects where that
 * cannot be started, or ends before the work: the system may have taken its memory.
 */
export async function watchHelper<Result>(work: () => Promise<Result>): Promise<Result> {
  const ended = Promise.withResolvers<never>();
  const failures: Error[] = [];
  const fail = (error: Error): void => {
    failures.push(error);
    ended.reject(error);
  };
  const hear = (message: unknown): void => {
    if (!isStart(message)) return;
    message.process.once("error", fail);
    message.process.once("exit", (code, signal) => {
      const details = signal === null ? {} : { signal };
      fail(Object.assign(new Error(`A helper ended: ${signal ?? code ?? ""}`), details));
    });
  };
  ended.promise.catch(() => undefined);
  subscribe(channel, hear);
  try {
    return await Promise.race([work(), ended.promise]);
  } catch (error) {
    // Why it could not be started is told after what the library made of that.
    await setImmediate();
    throw failures[0] ?? error;
  } finally {
    unsubscribe(channel, hear);
  }
}

function isStart(message: unknown): message is { process: ChildProcess } {
  return (
    typeof message === "object" &&
    message !== null &&
    "process" in message &&
    typeof message.process === "object" &&
    message.process !== null &&
    "once" in message.process
  );
}
