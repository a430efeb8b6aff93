import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

import { type Problem, UserError } from "../../../src/index.ts";
import { diskFolder } from "../../../src/node/input/disk-folder.ts";
import { listFiles } from "../../../src/node/input/list-files.ts";
import { type Disk, nodeDisk } from "../../../src/node/output/disk.ts";
import { writeData } from "../../../src/node/output/write-data.ts";
import { writeFile } from "../../../src/node/output/write-file.ts";
import { stage, writeStaged } from "../../../src/node/output/outputs.ts";
import { writeSeal } from "../../../src/node/output/write-seal.ts";
import { makeFolder } from "../../make-folder.ts";
import { countingDisk, Killed, refusingDisk } from "./counting-disk.ts";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  const folder = makeFolder();
  folders.push(folder);
  return folder;
}

/** The texts of a folder, hidden files too. */
function textsIn(root: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(root).map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}

const former = { "a/one.yaml": "a: 1\n", "a/two.yaml": "b: 1\n" };
const later = { "a/one.yaml": "a: 2\n", "a/three.yaml": "c: 2\n", "a/two.yaml": "b: 2\n" };

function fill(root: string): void {
  mkdirSync(join(root, "a"), { recursive: true });
  for (const [path, text] of Object.entries(former)) writeFileSync(join(root, path), text);
}

function change(root: string, disk?: Disk): void {
  const before: Readonly<Record<string, string>> = former;
  const changes = Object.entries(later).map(([path, after]) => ({
    ...{ path: join(root, path), before: before[path] ?? null, after },
  }));
  writeData(root, changes, disk);
}

function refusalOf(work: () => void): Problem | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.problems[0];
    throw error;
  }
  return undefined;
}

test("cut at any moment, all files are the former or the new ones once somebody reads them", () => {
  const counted = newFolder();
  fill(counted);
  const { disk, done } = countingDisk();
  change(counted, disk);
  expect(textsIn(counted)).toEqual(later);
  const seen = new Set<string>();
  for (const isTorn of [false, true])
    for (let last = 1; last <= done.length; last += 1) {
      const root = newFolder();
      fill(root);
      expect(() => {
        change(root, countingDisk(last, isTorn).disk);
      }).toThrow(Killed);
      diskFolder(root);
      const read = Object.entries(textsIn(root)).filter(([path]) => path.startsWith("a/"));
      seen.add(JSON.stringify(Object.fromEntries(read)));
      // What was cut before it was decided is taken away by the next one that writes.
      writeData(root, [{ path: join(root, "a/new.yaml"), before: null, after: "" }]);
      expect(Object.keys(textsIn(root)).filter((path) => !path.startsWith("a/"))).toEqual([]);
    }
  expect([...seen].toSorted()).toEqual([former, later].map((texts) => JSON.stringify(texts)));
});

test("what somebody saved meanwhile is not overwritten, nor is anything else changed", () => {
  const root = newFolder();
  fill(root);
  writeFileSync(join(root, "a/two.yaml"), "b: mine\n");
  const saved = textsIn(root);
  expect(() => {
    change(root);
  }).toThrow(UserError);
  expect(textsIn(root)).toEqual(saved);
  rmSync(join(root, "a/two.yaml"));
  writeFileSync(join(root, "a/three.yaml"), "c: mine\n");
  expect(() => {
    change(root);
  }).toThrow(UserError);
  expect(textsIn(root)).toEqual({ "a/one.yaml": "a: 1\n", "a/three.yaml": "c: mine\n" });
});

test("what a person has closed to others stays closed", () => {
  const root = newFolder();
  fill(root);
  const [one, alone] = [join(root, "a/one.yaml"), join(root, "alone.yaml")];
  chmodSync(one, 0o600);
  change(root);
  expect(statSync(one).mode & 0o777).toBe(0o600);
  writeFileSync(alone, "x");
  chmodSync(alone, 0o640);
  writeFile(alone, "y");
  expect(statSync(alone).mode & 0o777).toBe(0o640);
});

test("a file that a link in the folder leads to is changed where it lies; the link stays", () => {
  const root = newFolder();
  fill(root);
  symlinkSync("a", join(root, "b"));
  symlinkSync("two.yaml", join(root, "a/link.yaml"));
  writeData(root, [
    { path: join(root, "b/one.yaml"), before: "a: 1\n", after: "a: 3\n" },
    { path: join(root, "b/link.yaml"), before: "b: 1\n", after: "b: 3\n" },
  ]);
  expect(readFileSync(join(root, "a/one.yaml"), "utf8")).toBe("a: 3\n");
  expect(readFileSync(join(root, "a/two.yaml"), "utf8")).toBe("b: 3\n");
  expect(["b", "a/link.yaml"].map((name) => lstatSync(join(root, name)).isSymbolicLink())).toEqual([
    true,
    true,
  ]);
});

test("a file that nobody may put another in the place of is written where it is", () => {
  const root = newFolder();
  fill(root);
  const mounted = join(root, "a/two.yaml");
  const disk: Disk = {
    ...nodeDisk,
    renameSync: (from, to) => {
      if (to === mounted) throw Object.assign(new Error("mounted"), { code: "EBUSY" });
      nodeDisk.renameSync(from, to);
    },
  };
  change(root, disk);
  expect(textsIn(root)).toEqual(later);
});

test("data without the right to write say where to give it, not to take another folder", () => {
  const root = newFolder();
  fill(root);
  const isRefused = (path: string): boolean => path.startsWith(join(root, "a/two.yaml"));
  const refusal = refusalOf(() => {
    change(root, refusingDisk("EACCES", isRefused));
  });
  expect(refusal?.message).toContain("two.yaml» нельзя записать результат: нет права на запись");
  expect(refusal?.hint).toContain("дайте право на запись в этот файл и в папку, где он лежит");
  expect(refusal?.hint).toMatch(/и повторите команду\.$/u);
  expect(textsIn(root)).toEqual(former);
});

test("a register that was written meanwhile keeps its entries, and nothing is sealed", () => {
  const root = newFolder();
  fill(root);
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const seal = {
    ...{ folder: "a/sealed/x", files: new Map([["a/sealed/x/x.json", bytes("{}")]]) },
    register: { path: "a/one.yaml", before: bytes("a: 0\n"), bytes: bytes("a: 2\n") },
    hasText: true,
    blanks: [],
    doubts: [],
  };
  expect(() => {
    writeSeal(root, seal);
  }).toThrow(UserError);
  expect(textsIn(root)).toEqual(former);
});

test("whoever writes into a folder may look into it", () => {
  const root = newFolder();
  fill(root);
  const staging = stage(root, "add", { patience: { beat: 0, stale: 0 } });
  diskFolder(root);
  writeStaged(staging.staged, "x.txt", "x");
  staging.publish();
  expect(textsIn(root)).toMatchObject({ ...former, "x.txt": "x" });
});
