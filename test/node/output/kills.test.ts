import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";

import type { Disk } from "../../../src/node/output/disk.ts";
import {
  publishTogether,
  stage,
  type Staging,
  type StagingMode,
  writeStaged,
} from "../../../src/node/output/outputs.ts";
import { countingDisk, Killed } from "./counting-disk.ts";
import { useTemporaryFolder } from "./temporary-folder.ts";

const folder = useTemporaryFolder();

/** What a run makes: the files of `out`, then those of `dist`. */
type Made = readonly Record<string, string>[];

const first: Made = [
  { "a/gone.txt": "1", "a/same.txt": "1", "b/changed.txt": "1", "c/d/gone.txt": "1" },
  { "index.html": "1", "old/index.html": "1" },
];
const second: Made = [
  { "a/same.txt": "1", "b/changed.txt": "2", "e/new.txt": "2" },
  { "index.html": "2", "new/index.html": "2" },
];

const names = ["out", "dist"];

/** Without the thread that shows that a run lives: nobody waits here. */
function open(target: string, mode: StagingMode, disk?: Disk): Staging {
  return stage(target, mode, { ...(disk && { disk }), patience: { beat: 0, stale: 0 } });
}

/** What the command does; of one output with «add» as `generate`, of both as `build`. */
function run(mode: StagingMode, made: Made, disk?: Disk): void {
  const stagings = made.map((_, index) => {
    const target = folder.path(names[index] ?? "");
    return open(target, mode, disk);
  });
  try {
    made.forEach((files, index) => {
      const staged = stagings[index]?.staged;
      for (const [path, text] of Object.entries(files))
        if (staged) writeStaged(staged, path, text, disk);
    });
    publishTogether(stagings);
  } finally {
    for (const { discard } of stagings) discard();
  }
}

/** The changes of a run of `made` after one of `before`, in their order. */
function changesOf(mode: StagingMode, before: Made, made: Made): string[] {
  run(mode, before);
  const { disk, done } = countingDisk();
  run(mode, made, disk);
  for (const name of names) rmSync(folder.path(name), { recursive: true, force: true });
  return done;
}

/** The numbers of those that can be cut halfway: a text half written, a folder half removed. */
function divisible(changes: readonly string[]): number[] {
  return changes.flatMap((change, index) =>
    /^(?:writeFileSync|rmSync) /u.test(change) ? [index + 1] : [],
  );
}

/** Runs until it is killed at a change; answers whether it was. */
function isKilled(last: number, isTorn: boolean, mode: StagingMode, made: Made): boolean {
  try {
    run(mode, made, countingDisk(last, isTorn).disk);
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}

/** What a person sees: files with their texts, without what is hidden. */
function seen(): string[] {
  return folder.files().filter((file) => !/(?:^|\/)\.reglament/u.test(file));
}

/** The same as lists, for telling whose they are. */
function stateAfter(mode: StagingMode, ...runs: Made[]): string[] {
  for (const made of runs) run(mode, made);
  const state = folder.files();
  for (const name of names) rmSync(folder.path(name), { recursive: true, force: true });
  return state;
}

describe.each([
  ["build", "replace", first, second],
  ["generate", "add", first.slice(0, 1), second.slice(0, 1)],
] as const)("%s", (_, mode, before, after) => {
  test.each([false, true])(
    "killed at each of its changes (halfway: %s) leaves whole files, and the next run finishes",
    (isTorn) => {
      const [old, fresh] = [stateAfter(mode, before), stateAfter(mode, before, after)];
      const texts = new Set([...old, ...fresh]);
      const changes = changesOf(mode, before, after);
      expect(changes.length).toBeGreaterThan(20);
      const all = changes.map((__, index) => index + 1);
      for (const last of isTorn ? divisible(changes) : all) {
        run(mode, before);
        expect(isKilled(last, isTorn, mode, after)).toBe(true);
        // No gap at any moment: each file is the old one or the new one, and whole.
        for (const file of seen()) expect(texts, `after change ${String(last)}`).toContain(file);
        for (const path of ["out/a/same.txt: 1", /^out\/b\/changed.txt: [12]$/u])
          expect(seen(), `after change ${String(last)}`).toContainEqual(
            typeof path === "string" ? path : expect.stringMatching(path),
          );
        // The next run has mistakes in its data: it opens the folders and gives up.
        const stagings = before.map((__, index) => open(folder.path(names[index] ?? ""), mode));
        for (const { discard } of stagings) discard();
        expect([old, fresh], `after change ${String(last)}`).toContainEqual(folder.files());
        run(mode, after);
        expect(folder.files(), `after change ${String(last)}`).toEqual(fresh);
        for (const name of names) rmSync(folder.path(name), { recursive: true, force: true });
      }
    },
  );

  test("killed at each change of the very first run is no hindrance", () => {
    const fresh = stateAfter(mode, before);
    for (let last = 1; isKilled(last, true, mode, before); last += 1) {
      run(mode, before);
      expect(folder.files(), `after change ${String(last)}`).toEqual(fresh);
      for (const name of names) rmSync(folder.path(name), { recursive: true, force: true });
    }
  });
});

describe("build", () => {
  test("killed after it began to publish is finished by whoever opens one of its folders", () => {
    const changes = changesOf("replace", first, second);
    const begin = changes.findIndex((change) => change.endsWith(".reglament-journal"));
    const fresh = stateAfter("replace", first, second);
    for (const name of names) {
      for (let last = begin; last <= changes.length; last += 1) {
        run("replace", first);
        const old = folder.files();
        isKilled(last, false, "replace", second);
        open(folder.path(name), "replace").discard();
        const other = names.find((each) => each !== name) ?? "";
        open(folder.path(other), "replace").discard();
        expect([old, fresh], `after change ${String(last)}`).toContainEqual(folder.files());
        for (const each of names) rmSync(folder.path(each), { recursive: true, force: true });
      }
    }
  });

  test("killed, then edited by a person: what was written meanwhile is not overwritten", () => {
    const changes = changesOf("replace", first, second);
    const begin = changes.findIndex((change) => change.endsWith(".reglament-journal"));
    for (let last = begin; last <= changes.length; last += 1) {
      run("replace", first);
      isKilled(last, false, "replace", second);
      const isNew = seen().includes("out/b/changed.txt: 2");
      folder.write("out/b/changed.txt", "mine");
      folder.write("out/c/d/gone.txt", "mine too");
      run("replace", second);
      const told = `after change ${String(last)}`;
      expect(folder.files("out"), told).toContain("b/changed.txt: mine");
      // What was altered is today's version: nothing is out of date.
      const hasBeside = folder.files("out").includes("b/changed (новый).txt: 2");
      expect(hasBeside, told).toBe(!isNew);
      expect(folder.files("out"), told).toContain("c/d/gone.txt: mine too");
      for (const name of names) rmSync(folder.path(name), { recursive: true, force: true });
    }
  });
});
