import { utimesSync, writeFileSync } from "node:fs";
import { hash } from "node:crypto";
import { expect, test } from "vitest";

import {
  type FileMarks,
  isInPlace,
  type MarkedFolder,
  noteInPlace,
  readMarks,
  writeMarks,
} from "../../../src/node/cache/file-marks.ts";
import { nodeDisk } from "../../../src/node/output/disk.ts";
import { useTemporaryFolder } from "../output/temporary-folder.ts";

const folder = useTemporaryFolder();
const sum = hash("sha256", "one");

function marked(tick: number): MarkedFolder {
  const marks: FileMarks = new Map();
  return { disk: nodeDisk, place: folder.path(""), marks, tick };
}

function put(text: string): void {
  writeFileSync(folder.path("file"), text);
}

/** So long a file on this disk has the time of its last change to itself. */
const settled = -1000;
const fresh = 1_000_000;

test("what was put just now is not marked, and a change that comes at once is seen", () => {
  const at = marked(fresh);
  put("one");
  noteInPlace(at, "file", sum);
  expect(at.marks.size).toBe(0);
  expect(isInPlace(at, "file", sum)).toBe(true);
  expect(at.marks.size).toBe(0);
  put("two");
  expect(isInPlace(at, "file", sum)).toBe(false);
});

test("what has lain there is marked, and not read again until it changes", () => {
  const at = marked(settled);
  put("one");
  noteInPlace(at, "file", sum);
  expect(readMarks(writeMarks(at.marks))).toEqual(at.marks);
  expect([...at.marks.keys()]).toEqual(["file"]);
  const unread = { ...at, disk: { ...nodeDisk, readFileSync: () => expect.fail("was read") } };
  expect(isInPlace(unread, "file", sum)).toBe(true);
  put("two");
  // Not even with the times of the one that was there.
  utimesSync(folder.path("file"), 0, 0);
  expect(isInPlace(at, "file", sum)).toBe(false);
});

test("what is not there, or is another, is not marked", () => {
  const at = marked(settled);
  noteInPlace(at, "nothing", sum);
  put("two");
  noteInPlace(at, "file", sum);
  expect(at.marks.size).toBe(0);
});
