import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** What is read before the first word of a file runs: all that it imports, and they. */
function readBefore(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  for (const [, path = ""] of text.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?"(\.[^"]+)";/gm)) {
    const target = join(dirname(file), path);
    if (existsSync(target)) readBefore(target, seen);
  }
  return seen;
}

test("what help, a check and a build with nothing to do read stays little: each file takes time", () => {
  const countOf = (path: string): number => readBefore(join(source, path)).size;
  expect(countOf("cli/start.js")).toBeLessThan(3);
  expect(countOf("cli/run.ts")).toBeLessThan(20);
  expect(countOf("node/joined/find-joined.ts")).toBeLessThan(10);
  expect(countOf("cli/commands/validate.ts")).toBeLessThan(75);
  expect(countOf("cli/commands/build.ts")).toBeLessThan(100);
  // The measure itself: this one reads the whole program.
  expect(countOf("index.ts")).toBeGreaterThan(400);
});

test.each(["/proc", "/dev/null", "/nowhere/at/all"])(
  "a folder for temporary files in which nothing can be made keeps nobody from starting: %s",
  (folder) => {
    const { NODE_COMPILE_CACHE: _, ...environment } = process.env;
    const { status, signal } = spawnSync(
      process.execPath,
      [join(source, "node/prepare-thread.js")],
      // Where Node itself tries for ever, it is ended.
      { env: { ...environment, TMPDIR: folder }, timeout: 60_000, killSignal: "SIGKILL" },
    );
    expect({ status, signal }).toEqual({ status: 0, signal: null });
  },
);
