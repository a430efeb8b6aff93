import { readdirSync, utimesSync } from "node:fs";
import { expect, test } from "vitest";

import { type Disk, nodeDisk } from "../../../src/node/output/disk.ts";
import { writeFile } from "../../../src/node/output/write-file.ts";
import { countingDisk, Killed, refusingDisk } from "./counting-disk.ts";
import { refusal, useTemporaryFolder } from "./temporary-folder.ts";

const folder = useTemporaryFolder();

test("killed at any moment leaves the old text or the new one, whole", () => {
  for (let last = 1, isDone = false; !isDone; last += 1) {
    folder.write("a.txt", "old");
    try {
      writeFile(folder.path("a.txt"), "new", countingDisk(last, true).disk);
      isDone = true;
    } catch (error) {
      expect(error).toBeInstanceOf(Killed);
    }
    expect(["a.txt: old", "a.txt: new"]).toContain(folder.files().at(-1));
  }
});

test.each(["EACCES", "EPERM", "EBUSY"])("is written in place where its folder says %s", (code) => {
  folder.write("a.txt", "old");
  const disk = refusingDisk(code, (path) => path.includes(".reglament-new-"));
  writeFile(folder.path("a.txt"), "new", disk);
  expect(folder.files()).toEqual(["a.txt: new"]);
});

test("a refusal leaves nothing behind and is told in words", () => {
  folder.write("a.txt", "old");
  const disk = refusingDisk("ENOSPC", (path) => path.includes(".reglament-new-"));
  const [problem] = refusal(() => {
    writeFile(folder.path("a.txt"), "new", disk);
  });
  expect(problem?.message).toContain("на диске нет места");
  expect(readdirSync(folder.path(""))).toEqual(["a.txt"]);
});

test("is written in place where its folder is on another disk", () => {
  folder.write("a.txt", "old");
  const disk: Disk = {
    ...nodeDisk,
    renameSync: () => {
      throw Object.assign(new Error("EXDEV"), { code: "EXDEV" });
    },
  };
  writeFile(folder.path("a.txt"), "new", disk);
  expect(folder.files()).toEqual(["a.txt: new"]);
});

test("what a run that was killed left beside it goes; what another run makes just now stays", () => {
  folder.write("a.txt", "old");
  expect(() => {
    writeFile(folder.path("a.txt"), "new", countingDisk(2).disk);
  }).toThrow(Killed);
  const [left = ""] = folder.files().filter((file) => file.includes(".reglament-new-"));
  const [name = ""] = left.split(":");
  // Of a process that is not there, of the first one, which always is, and of another machine.
  const named = (id: number): string => name.replace(/-\d+-/u, `-${id}-`);
  const others = [named(1), name.replace(/new-[0-9a-f]{8}/u, "new-00000000")];
  for (const each of [named(2 ** 22 + 1), ...others]) folder.write(each, "half");
  const old = `${others[1] ?? ""}-old`;
  folder.write(old, "half");
  utimesSync(folder.path(old), 1, 1);
  writeFile(folder.path("a.txt"), "new");
  expect(folder.files()).toEqual([...others.map((each) => `${each}: half`), "a.txt: new"].sort());
});
