/**
 * `npm run check`: all scripts `check:…` of package.json side by side, since each of them has work
 * for one core. What each says is printed when it ends.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import manifest from "../package.json" with { type: "json" };

const cwd = fileURLToPath(new URL("..", import.meta.url));

/** Answers whether it ended well. */
function run(script: string): Promise<boolean> {
  const child = spawn(process.execPath, ["--run", script], { cwd });
  const said: Uint8Array[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (bytes: Uint8Array) => said.push(bytes));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      process.stdout.write(`> ${script}\n`);
      for (const bytes of said) process.stdout.write(bytes);
      resolve(code === 0);
    });
  });
}

const scripts = Object.keys(manifest.scripts).filter((name) => name.startsWith("check:"));
const passed = await Promise.all(scripts.map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;
