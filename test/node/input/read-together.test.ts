import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

import { openReading } from "../../../src/node/input/read-together.ts";
import { nodeDisk } from "../../../src/node/output/disk.ts";
import { writeData } from "../../../src/node/output/write-data.ts";
import { makeFolder } from "../../make-folder.ts";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const names = ["one.yaml", "two.yaml"];

/** A folder with two files that tell one thing. */
function fill(): string {
  const root = makeFolder();
  folders.push(root);
  mkdirSync(join(root, "a"));
  for (const name of names) writeFileSync(join(root, "a", name), "1");
  return root;
}

function change(root: string, before: string, after: string): void {
  writeData(
    root,
    names.map((name) => ({ path: join(root, "a", name), before, after })),
  );
}

test("what another run changes between two reads is read again: never half of it", () => {
  const root = fill();
  const read = openReading(nodeDisk, root);
  let number = 1;
  const texts = read(() => {
    const one = readFileSync(join(root, "a/one.yaml"), "utf8");
    // Twice: once is not enough to have it read in peace.
    if (number < 3) change(root, String(number), String((number += 1)));
    return [one, readFileSync(join(root, "a/two.yaml"), "utf8")];
  });
  expect(texts).toEqual(["3", "3"]);
});

test("a file that another run takes away is no hindrance; one that is not there is", () => {
  const root = fill();
  const path = join(root, "a/two.yaml");
  const read = openReading(nodeDisk, root);
  let isGone = false;
  const texts = read(() => {
    if (isGone) return [];
    isGone = true;
    writeData(root, [{ path, before: "1", after: null }]);
    return [readFileSync(path, "utf8")];
  });
  expect(texts).toEqual([]);
  expect(() => read(() => readFileSync(path, "utf8"))).toThrow("ENOENT");
});

test("a folder in which somebody writes without end is read all the same", () => {
  const root = fill();
  const read = openReading(nodeDisk, root);
  let number = 0;
  const tried = read(() => {
    number += 1;
    rmSync(join(root, "x"), { force: true });
    writeFileSync(join(root, "x"), "");
    return number;
  });
  expect(tried).toBeGreaterThan(10);
});
