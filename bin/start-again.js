import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";

/** Set in the environment of what was started again: once is enough. */
const mark = "REGLAMENT_STARTED_AGAIN";

/**
 * Starts the same command under the Node that is installed with this program, and ends as it ends.
 * Where there is none it says what to type.
 */
export function startAgain(main) {
  if (mark in process.env) refuse("чтение TypeScript в нём отключать нельзя.");
  else {
    const node = findNode();
    if (node === null) refuse("он ставится вместе с программой. Наберите: npm ci");
    else if (existsSync(node)) start(node, main);
    else refuse("он ставится вместе с программой, но не встал. Наберите: npm rebuild node");
  }
}

/** Where the package `node` keeps its executable; null if that package is not installed. */
function findNode() {
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve("node/package.json");
    // Its installer writes the name there: on Windows it is another one.
    return join(dirname(manifest), require(manifest).bin.node);
  } catch {
    return null;
  }
}

function start(node, main) {
  const env = { ...process.env, [mark]: "1" };
  const child = spawn(node, [main, ...process.argv.slice(2)], { env, stdio: "inherit" });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on("error", ({ message }) => {
    refuse(`свой Node программы не запустился: ${message}`);
  });
  child.on("exit", (code, signal) => {
    for (const each of signals) process.removeAllListeners(each);
    if (signal === null) process.exitCode = code;
    else process.kill(process.pid, signal);
  });
}

function refuse(reason) {
  process.stderr.write(
    `Этот Node (${process.version}) не подходит, нужен 24 или новее: ${reason}\n`,
  );
  process.exitCode = 1;
}
