import { pipeline } from "node:stream/promises";

import type { ExitCode } from "../session.ts";
import { guardFor, isClosedPipe } from "../terminal.ts";
import { declineLines } from "./decline-lines.ts";

/**
 * `declineLines` from standard input to standard output, at the pace of whoever reads it. A reader
 * that has seen enough (`| head`) ends the work quietly.
 */
export async function declineStdin(err: (text: string) => void): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const refuse = (message: string): void => {
    err(message);
    exitCode = 1;
  };
  process.stdin.setEncoding("utf8");
  try {
    await pipeline(
      process.stdin,
      (pieces: AsyncIterable<string>) => declineLines(pieces, refuse),
      guarded,
      process.stdout,
      { end: false },
    );
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
  return exitCode;
}

/** Words may come from anybody's list, and a CI service reads the answer too. */
async function* guarded(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const guard = guardFor(process.stdout);
  for await (const some of lines) yield guard(some);
}
