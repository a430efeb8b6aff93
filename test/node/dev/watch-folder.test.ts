import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { watchFolders } from "../../../src/node/dev/watch-folder.ts";
import { makeFolder } from "../../make-folder.ts";

test("tells of every save, also of a file that was put in the place of another, and of new folders", async () => {
  const root = makeFolder();
  mkdirSync(join(root, "a/b"), { recursive: true });
  const file = join(root, "a/b/data.yaml");
  writeFileSync(file, "1");
  let told = 0;
  const { stop } = watchFolders([root, join(root, "nowhere")], () => (told += 1));
  /** What comes within a moment is one change. */
  const after = async (change: () => void): Promise<void> => {
    const before = told;
    change();
    await expect.poll(() => told, { timeout: 10_000, interval: 20 }).toBeGreaterThan(before);
  };
  await after(() => {
    writeFileSync(file, "2");
  });
  for (const text of ["3", "4"])
    await after(() => {
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
    });
  await after(() => {
    writeFileSync(file, "5");
  });
  await after(() => {
    mkdirSync(join(root, "c/d"), { recursive: true });
  });
  await after(() => {
    writeFileSync(join(root, "c/d/data.yaml"), "1");
  });
  await after(() => {
    rmSync(join(root, "a"), { recursive: true });
    mkdirSync(join(root, "a"));
  });
  await after(() => {
    writeFileSync(join(root, "a/data.yaml"), "1");
  });
  stop();
  rmSync(root, { recursive: true });
});

test("is silent of what programs write for themselves", async () => {
  const root = makeFolder();
  let told = 0;
  const { stop } = watchFolders([root], () => (told += 1));
  for (const name of [".data.yaml.new", "data.yaml~", ".git", "data.yaml.swp"])
    writeFileSync(join(root, name), "1");
  writeFileSync(join(root, "data.yaml"), "1");
  await expect.poll(() => told, { timeout: 10_000, interval: 20 }).toBe(1);
  stop();
  rmSync(root, { recursive: true });
});
