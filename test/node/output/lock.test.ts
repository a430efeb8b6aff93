import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type Disk, nodeDisk } from "../../../src/node/output/disk.ts";
import { isOwnLock, type Lock, takeLock } from "../../../src/node/output/lock.ts";
import { stage, writeStaged } from "../../../src/node/output/outputs.ts";
import { refusal, useTemporaryFolder } from "./temporary-folder.ts";

const folder = useTemporaryFolder();
const patience = { beat: 50, stale: 1000 };
/** For what lives: on a busy machine a sign of life may be long in coming. */
const patient = { beat: 50, stale: 60_000 };
const take = (each = patience): Lock => takeLock(nodeDisk, folder.path("out"), "out", each);
const lockFile = (): string => folder.path("out/.reglament-lock");

/** A process that runs, and one that has ended. */
const running = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"]);
const ended = spawn(process.execPath, ["-e", ""]);

beforeAll(async () => {
  await once(ended, "exit");
});

afterAll(() => {
  running.kill();
});

/** A lock as this machine writes it, of another process. */
function writeLock(id: number | undefined, host?: string): void {
  folder.write("out/x", "");
  const lock = take();
  const [line = ""] = readFileSync(lockFile(), "utf8").split("\n");
  lock.release();
  const other = line
    .replace(/"id":"[^"]+"/u, '"id":"other"')
    .replace(/"process":\d+/u, `"process":${String(id)}`)
    .replace(/"host":"[^"]+"/u, (own) => (host === undefined ? own : `"host":"${host}"`));
  folder.write("out/.reglament-lock", `${other}\n`);
}

const soon = { timeout: 60_000 };

/** Adds signs of life, as a run on another computer does. */
function beat(): () => void {
  const script = `setInterval(() => require("fs").appendFileSync(process.argv[1], "."), 50)`;
  const other = spawn(process.execPath, ["-e", script, lockFile()]);
  return () => other.kill();
}

describe("a lock", () => {
  test("says who holds it, shows that it lives, and goes with its release", async () => {
    folder.write("out/x", "");
    const lock = take();
    expect(readFileSync(lockFile(), "utf8")).toContain(hostname());
    await expect.poll(() => readFileSync(lockFile(), "utf8"), soon).toMatch(/\n\.\.+$/);
    expect(lock.isHeld()).toBe(true);
    lock.release();
    expect(lock.isHeld()).toBe(false);
    expect(readdirSync(folder.path("out"))).toEqual(["x"]);
  });

  test("of a run elsewhere that lives is respected, whatever its number and clock", async () => {
    writeLock(ended.pid, "elsewhere");
    const stop = beat();
    await expect.poll(() => readFileSync(lockFile(), "utf8"), soon).toMatch(/\.\.$/);
    const [problem] = refusal(() => take(patient));
    stop();
    expect(problem).toMatchObject({
      rule: "output-folder",
      message:
        "В «out» нельзя записать результат: в эту папку прямо сейчас пишет другой запуск программы.",
      hint: "Дождитесь, пока он закончит, и повторите команду.",
    });
    expect(readFileSync(lockFile(), "utf8")).toContain("elsewhere");
  });

  test("of a run here that lives is respected", async () => {
    writeLock(running.pid);
    const stop = beat();
    await expect.poll(() => readFileSync(lockFile(), "utf8"), soon).toMatch(/\.\.$/);
    const stageHere = () => stage(folder.path("out"), "add", { patience: patient });
    expect(refusal(stageHere)).toHaveLength(1);
    stop();
  });

  test.each(["elsewhere", undefined])("that shows no life is nobody's (%s)", (host) => {
    writeLock(running.pid, host);
    const lock = take();
    expect(lock.isHeld()).toBe(true);
    lock.release();
    expect(readdirSync(folder.path("out"))).toEqual(["x"]);
  });

  test("of a process here that has ended is nobody's at once", () => {
    writeLock(ended.pid);
    const start = performance.now();
    take(patient).release();
    expect(performance.now() - start).toBeLessThan(patient.stale);
  });

  test.each(["", "{", "[1]"])("that says nothing (%j) is waited for, then nobody's", (text) => {
    folder.write("out/.reglament-lock", text);
    take().release();
    expect(existsSync(lockFile())).toBe(false);
  });
});

/** The words of a lock of somebody else, elsewhere. */
const foreign = (id: string): string =>
  `${JSON.stringify({ id, host: "elsewhere", process: 1, born: null })}\n`;

test("a lock that somebody took while we looked is put back, and waited for", () => {
  folder.write("out/.reglament-lock", foreign("dead"));
  const moved: string[] = [];
  const putBack: string[] = [];
  const disk: Disk = {
    ...nodeDisk,
    renameSync: (from, to) => {
      if (moved.length === 0) folder.write("out/.reglament-lock", foreign("quicker"));
      moved.push(readFileSync(from, "utf8"));
      nodeDisk.renameSync(from, to);
    },
    linkSync: (from, to) => {
      putBack.push(readFileSync(from, "utf8"));
      nodeDisk.linkSync(from, to);
    },
  };
  const lock = takeLock(disk, folder.path("out"), "out", { beat: 0, stale: 5 });
  expect(putBack).toEqual([foreign("quicker")]);
  expect(moved).toEqual([foreign("quicker"), foreign("quicker")]);
  expect(lock.isHeld()).toBe(true);
  lock.release();
  expect(readdirSync(folder.path("out"))).toEqual([]);
});

test("what another has taken is not released, and nothing is released twice", () => {
  folder.write("out/x", "");
  const lock = take({ beat: 0, stale: 5 });
  folder.write("out/.reglament-lock", foreign("other"));
  expect([lock.isHeld(), isOwnLock(folder.path("out"))]).toEqual([false, false]);
  lock.release();
  expect(readFileSync(lockFile(), "utf8")).toBe(foreign("other"));
  const next = take({ beat: 0, stale: 5 });
  lock.release();
  expect(next.isHeld()).toBe(true);
  next.release();
  next.release();
  expect(existsSync(lockFile())).toBe(false);
});

test("a run that was taken for dead publishes nothing", () => {
  const target = folder.path("out");
  const slow = stage(target, "replace", { patience });
  writeStaged(slow.staged, "a", "slow");
  const quick = stage(target, "replace", { patience });
  writeStaged(quick.staged, "a", "quick");
  const [problem] = refusal(() => slow.publish());
  expect(problem?.message).toContain("её занял другой запуск программы");
  slow.discard();
  quick.publish();
  expect(folder.files("out")).toEqual([".reglament: a", "a: quick"]);
});

/** A run that does each of its steps when it is told to, and says when it is ready for the next. */
const steps = `
  const { stage, writeStaged } = await import(process.argv[1]);
  const [, , target, text] = process.argv;
  const told = process.stdin[Symbol.asyncIterator]();
  const next = async () => {
    console.log("ready");
    await told.next();
  };
  await next();
  try {
    const patience = { beat: 50, stale: 60000 };
    const { staged, publish } = stage(target, "replace", { patience });
    for (let n = 0; n < 50; n += 1) writeStaged(staged, "f" + n, text);
    await next();
    publish();
  } catch (error) {
    if (!error.problems) throw error;
    process.exit(1);
  }
  process.exit(0);`;

/** Starts three runs into one folder, all at once, and looks that one is let in and writes it all. */
async function expectOneLetIn(starter: readonly string[] = []): Promise<void> {
  const module = new URL("../../../src/node/output/outputs.ts", import.meta.url).href;
  const node = fileURLToPath(new URL("../../../node_modules/.bin/node", import.meta.url));
  const runs = ["1", "2", "3"].map((text) => {
    const flags = ["--input-type=module", "-e", steps, module, folder.path("out"), text];
    const [command = node, ...words] = [...starter, node, ...flags];
    const run = spawn(command, words, { stdio: ["pipe", "pipe", "inherit"] });
    // Who was refused does not listen any more.
    run.stdin.on("error", () => undefined);
    return { run, isReady: once(run.stdout, "data"), end: once(run, "exit") };
  });
  await Promise.all(runs.map(({ isReady }) => isReady));
  const outcomes = runs.map(({ run, end }) => {
    const isIn = once(run.stdout, "data");
    run.stdin.write("go\n");
    return Promise.race([isIn.then(() => "in"), end.then(() => "refused")]);
  });
  expect((await Promise.all(outcomes)).toSorted()).toEqual(["in", "refused", "refused"]);
  for (const { run } of runs) run.stdin.end("publish\n");
  await Promise.all(runs.map(({ end }) => end));
  expect(runs.map(({ run }) => run.exitCode).toSorted()).toEqual([0, 1, 1]);
  const files = folder.files("out");
  expect(files.filter((file) => file.startsWith("."))).toHaveLength(1);
  const texts = files.filter((file) => !file.startsWith("."));
  expect(texts).toHaveLength(50);
  expect(new Set(texts.map((file) => file.split(": ")[1])).size).toBe(1);
}

test("of runs that start at once one is let in, and nothing is mixed", async () => {
  await expectOneLetIn();
});

/** Containers on one volume: each counts its processes from one, so their numbers are equal. */
const apart = ["unshare", "--user", "--map-root-user", "--pid", "--fork", "--mount-proc"];

test("of runs in containers, whose numbers are equal, one is let in too", async ({ skip }) => {
  const [command = "", ...flags] = apart;
  skip(spawnSync(command, [...flags, "true"]).status !== 0, "This system forbids namespaces.");
  await expectOneLetIn(apart);
});

test("a lock of a former process of the same number is none of ours", () => {
  folder.write("out/x", "");
  const lock = take();
  expect(isOwnLock(folder.path("out"))).toBe(true);
  const [line = ""] = readFileSync(lockFile(), "utf8").split("\n");
  lock.release();
  expect(line).toMatch(/"born":"\d+"/u);
  folder.write("out/.reglament-lock", `${line.replace(/"born":"\d+"/u, '"born":"1"')}\n`);
  expect(isOwnLock(folder.path("out"))).toBe(false);
});

/** A run that is at work when it is interrupted; once more, it has put everything in place. */
const interrupted = `
  const [, outputs, target, until] = process.argv;
  const { listenForInterruption } = await import(new URL("interruption.ts", outputs));
  const { stage, writeStaged } = await import(outputs);
  listenForInterruption();
  const { staged, publish } = stage(target, "replace");
  writeStaged(staged, "a", "private");
  if (until === "published") publish();
  console.log("ready");
  setTimeout(() => undefined, 60_000);`;

test.each([
  ["SIGINT", "staged", "Прервано. Прежние файлы целы.\n", []],
  ["SIGTERM", "published", "Прервано. Всё, что делала команда, уже записано.\n", ["a"]],
] as const)("%s when all is %s leaves nothing unfinished", async (signal, until, words, files) => {
  const module = new URL("../../../src/node/output/outputs.ts", import.meta.url).href;
  const node = fileURLToPath(new URL("../../../node_modules/.bin/node", import.meta.url));
  const flags = ["--input-type=module", "-e", interrupted, module, folder.path("out"), until];
  const run = spawn(node, flags, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  run.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  await once(run.stdout, "data");
  run.kill(signal);
  expect(await once(run, "close")).toEqual([null, signal]);
  expect(said).toBe(words);
  expect(existsSync(folder.path("out"))).toBe(files.length > 0);
  if (files.length > 0) expect(folder.files("out")).toEqual([".reglament: a", "a: private"]);
});
