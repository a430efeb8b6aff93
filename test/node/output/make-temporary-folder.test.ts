import { readdirSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { makeTemporaryFolder } from "../../../src/node/output/make-temporary-folder.ts";
import { useTemporaryFolder } from "./temporary-folder.ts";

const folder = useTemporaryFolder();
const { TMPDIR } = process.env;

beforeEach(() => {
  process.env.TMPDIR = folder.path("");
});

afterEach(() => {
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
});

test("a folder of each run's own, where the system has them", () => {
  const made = ["first", "second"].map(() => makeTemporaryFolder("reglament-site-"));
  expect(new Set(made).size).toBe(2);
  for (const place of made) {
    expect(statSync(place).isDirectory()).toBe(true);
    expect(dirname(place)).toBe(realpathSync(folder.path("")));
  }
});

test("what runs that were cut left a day ago is removed, and nothing else", () => {
  folder.write("reglament-site-abcDEF/a", "1");
  folder.write("reglament-site-mine.txt", "1");
  const others = ["reglament-check-abcDEF", "reglament-site-abcDEFG", "reglament-site-x-abcDEF"];
  for (const other of others) folder.write(`${other}/a`, "1");
  const hours = (count: number): number => Date.now() + count * 3_600_000;
  makeTemporaryFolder("reglament-site-", hours(23));
  expect(readdirSync(folder.path(""))).toContain("reglament-site-abcDEF");
  makeTemporaryFolder("reglament-site-", hours(25));
  const left = [...others.map((other) => `${other}/a: 1`), "reglament-site-mine.txt: 1"];
  expect(folder.files()).toEqual(left.sort());
});
