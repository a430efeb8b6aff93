import { run } from "../../src/cli/run.ts";

/** What a command printed, and its exit code. */
export interface Spoken {
  code: number;
  out: string;
  err: string;
}

/** Runs a command in this process, in a terminal that only listens. */
export async function runCommand(
  words: readonly string[],
  { colours = false, interactive = false } = {},
): Promise<Spoken> {
  const spoken = { out: "", err: "" };
  const code = await run(words, {
    out: (text) => {
      spoken.out += text;
    },
    err: (text) => {
      spoken.err += text;
    },
    colours,
    interactive,
  });
  return { code, ...spoken };
}
