import { hash } from "node:crypto";
import { rmSync } from "node:fs";
import { expect, test } from "vitest";

import { type CacheRecord, pathsOf } from "../../../src/node/cache/cache-record.ts";
import { openCache } from "../../../src/node/cache/open-cache.ts";
import type { Disk } from "../../../src/node/output/disk.ts";
import { stage, writeStaged } from "../../../src/node/output/outputs.ts";
import { countingDisk, Killed } from "../output/counting-disk.ts";
import { useTemporaryFolder } from "../output/temporary-folder.ts";

const folder = useTemporaryFolder();

/** Made of «1» or «2»: two organizations, the first of which is another. */
function recordOf(id: string, text: string): CacheRecord {
  const site = null;
  const made = { id, kinds: ["memo"], files: 1, written: [], site, siteSum: null, problems: [] };
  const paths: [string, string][] = [["memo.txt", hash("sha256", text)]];
  return {
    ...{ key: text, judged: text },
    outcome: {
      ...{ id, problems: [], internal: [], ownKinds: [], sources: [] },
      ...{ made: { ...made, paths }, isStopped: false, key: text },
    },
  };
}

/** What `build` does: holds what is known to be there, makes the rest. Answers with what it made. */
function run(texts: Record<string, string>, disk?: Disk): string[] {
  const options = { ...(disk && { disk }), patience: { beat: 0, stale: 0 } };
  const staging = stage(folder.path("out"), "replace", options);
  try {
    const cache = openCache(staging.opened, 0);
    const records: CacheRecord[] = [];
    for (const [id, text] of Object.entries(texts)) {
      const known = cache.find(id);
      if (known?.key === text) staging.hold(pathsOf(known.outcome.made));
      else {
        writeStaged(staging.staged, `${id}/memo.txt`, text, disk);
        records.push(recordOf(id, text));
      }
    }
    staging.publish({
      settled: () => {
        cache.save(records, Object.keys(texts));
      },
    });
    return records.map(({ outcome }) => outcome.id);
  } finally {
    staging.discard();
  }
}

const [before, after] = [
  { a: "1", b: "1" },
  { a: "2", b: "1" },
];

function isKilled(last: number, isTorn: boolean): boolean {
  try {
    run(after, countingDisk(last, isTorn).disk);
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}

const seen = (): string[] => folder.files("out").filter((file) => !file.startsWith(".reglament"));

test.each([false, true])(
  "killed at any change (halfway: %s), the next run has what it would have had",
  (isTorn) => {
    for (let last = 1; ; last += 1) {
      run(before);
      const isCut = isKilled(last, isTorn);
      // A record is believed only of what lies there: what the next run finds is what it says.
      const made = run(after);
      expect(seen(), `after change ${String(last)}`).toEqual(["a/memo.txt: 2", "b/memo.txt: 1"]);
      expect(made, `after change ${String(last)}`).not.toContain("b");
      expect(run(before), `after change ${String(last)}`).toEqual(["a"]);
      expect(seen(), `after change ${String(last)}`).toEqual(["a/memo.txt: 1", "b/memo.txt: 1"]);
      rmSync(folder.path("out"), { recursive: true });
      if (!isCut) return;
      expect(last).toBeLessThan(200);
    }
  },
);

test("a run that is refused its cache is a run without one", () => {
  run(before);
  const { disk } = countingDisk();
  const refuse = (path: unknown): never => {
    throw Object.assign(new Error(`EACCES ${String(path)}`), { code: "EACCES" });
  };
  const isCache = (path: unknown): boolean => String(path).includes(".reglament-cache");
  const refusing: Disk = Object.assign(
    { ...disk },
    {
      renameSync: (from: string, to: string) => {
        if (isCache(to)) refuse(to);
        disk.renameSync(from, to);
      },
      mkdirSync: (path: string, options: object) => {
        if (isCache(path)) refuse(path);
        disk.mkdirSync(path, options);
      },
    },
  );
  expect(run(after, refusing)).toEqual(["a"]);
  expect(seen()).toEqual(["a/memo.txt: 2", "b/memo.txt: 1"]);
  expect(run(after)).toEqual(["a"]);
});
