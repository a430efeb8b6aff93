import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Writes fifty files of one text and publishes them once all others have given up, however slowly
 * they started; ends with 1 if the folder is refused.
 */
const script = `
  const { existsSync } = await import("node:fs");
  const { stage, writeStaged } = await import(process.argv[1]);
  const [, , target, text] = process.argv;
  const patience = { beat: 50, stale: 1000 };
  try {
    const { staged, publish } = stage(target, "replace", { patience });
    for (let n = 0; n < 50; n += 1) writeStaged(staged, "f" + n, text);
    const end = Date.now() + 20_000;
    while (!existsSync(target + "-go") && Date.now() < end)
      await new Promise((done) => setTimeout(done, 20));
    publish();
  } catch (error) {
    if (!error.problems) throw error;
    process.exit(1);
  }`;

const module = new URL("../../../src/node/output/outputs.ts", import.meta.url).href;
const node = fileURLToPath(new URL("../../../node_modules/.bin/node", import.meta.url));

/** Starts a run for each text at once, all into one folder, and answers with their exit codes. */
export async function runTogether(
  target: string,
  texts: readonly string[],
  starter: readonly string[] = [],
): Promise<(number | null)[]> {
  let left = texts.length;
  return Promise.all(
    texts.map(async (text) => {
      const words = [...starter, node, "--input-type=module", "-e", script, module, target, text];
      const [command = node, ...others] = words;
      const run = spawn(command, others, { stdio: "inherit" });
      await once(run, "exit");
      left -= 1;
      if (left === 1) writeFileSync(`${target}-go`, "");
      return run.exitCode;
    }),
  );
}
