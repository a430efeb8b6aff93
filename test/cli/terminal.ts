import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

/** What a command printed, and its exit code. */
export interface Spoken {
  code: number;
  out: string;
  err: string;
}

/** The example is in order on this day; the clock of the machine is never asked. */
const today = "2026-01-12";

/** Runs a command in this process, in a terminal that only listens. */
export async function runCommand(
  words: readonly string[],
  {
    colours = false,
    interactive = false,
    width = null,
    isPrivate = false,
  }: Partial<Omit<Terminal, "out" | "err">> = {},
): Promise<Spoken> {
  const spoken = { out: "", err: "" };
  const terminal = {
    out: (text: string) => {
      spoken.out += text;
    },
    err: (text: string) => {
      spoken.err += text;
    },
    colours,
    width,
    interactive,
    isPrivate,
  };
  const code = await run(words, terminal, () => today);
  return { code, ...spoken };
}
