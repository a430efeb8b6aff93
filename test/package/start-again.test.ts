import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { repository } from "./installed.ts";

/** What makes Node one that cannot run the program: no TypeScript, or nothing of Node 24's. */
const unfit = {
  "without TypeScript": ["--no-experimental-strip-types"],
  old: ["--import", "data:text/javascript,delete RegExp.escape"],
};

interface Ended {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
}

interface Start {
  /** Where the program lies. */
  folder?: string;
  env?: NodeJS.ProcessEnv;
  input?: string;
  /** Sent once the program has said something. */
  signal?: NodeJS.Signals;
}

/** Starts the program; answers when it has ended and nobody holds its output. */
function start(options: readonly string[], words: string[], how: Start = {}): Promise<Ended> {
  const main = join(how.folder ?? repository, "bin/reglament.js");
  const env = { ...process.env, ...how.env };
  const child = spawn(process.execPath, [...options, main, ...words], { env });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
    if (how.signal !== undefined) child.kill(how.signal);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.err += text;
  });
  child.stdin.write(how.input ?? "");
  if (how.signal === undefined) child.stdin.end();
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      resolve({ code, signal, ...said });
    });
  });
}

const line = "surname\tm\tСоколов\n";
const declined = `${line.trim()}\tСоколова\tСоколову\tСоколова\tСоколовым\tСоколове\n`;

describe.each(Object.entries(unfit))("started by a Node that is %s", (_name, options) => {
  test("it reads, says and ends as always", async () => {
    const missing = ["validate", "--content", "nope"];
    const [under, usual] = [start(options, missing), start([], missing)];
    expect(await under).toEqual(await usual);
    expect(await usual).toMatchObject({ code: 1, out: "" });
    const ended = await start(options, ["decline", "--stdin"], { input: line });
    expect(ended).toEqual({ code: 0, signal: null, out: declined, err: "" });
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s ends it whole", async (signal) => {
    const ended = await start(options, ["decline", "--stdin"], { input: line, signal });
    expect(ended).toEqual({ code: null, signal, out: declined, err: "" });
  });
});

describe("where the program's own Node cannot help", () => {
  const message = (reason: string): string =>
    `Этот Node (${process.version}) не подходит, нужен 24 или новее: ${reason}\n`;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "reglament-start-"));
    cpSync(join(repository, "bin"), join(folder, "bin"), { recursive: true });
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test("as nothing is installed, it says what to type", async () => {
    expect(await start(unfit.old, ["validate"], { folder })).toMatchObject({
      ...{ code: 1, out: "" },
      err: message("он ставится вместе с программой. Наберите: npm ci"),
    });
  });

  test("as npm was not let install it, it says what to type", async () => {
    const own = join(folder, "node_modules/node");
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "package.json"), '{"bin":{"node":"bin/node"}}');
    expect(await start(unfit.old, ["validate"], { folder })).toMatchObject({
      ...{ code: 1, out: "" },
      err: message("он ставится вместе с программой, но не встал. Наберите: npm rebuild node"),
    });
  });

  test("as the environment forbids TypeScript, it does not try again and again", async () => {
    const env = { NODE_OPTIONS: "--no-experimental-strip-types" };
    expect(await start([], ["validate"], { env })).toMatchObject({
      ...{ code: 1, out: "" },
      err: message("чтение TypeScript в нём отключать нельзя."),
    });
  });
});
