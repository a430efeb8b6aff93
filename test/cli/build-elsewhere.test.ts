import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";

import { type ContentFolder, copyExample } from "../content-folder.ts";

const main = fileURLToPath(new URL("../../bin/reglament.js", import.meta.url));

let folder: ContentFolder;

beforeEach(() => {
  folder = copyExample();
});

afterEach(() => {
  folder.remove();
});

/** Runs the command as people do who keep their data in a folder of their own. */
async function buildThere(site: string): Promise<void> {
  const words = [main, "build", "--out", `out-${site}`, "--site", site];
  await promisify(execFile)(process.execPath, words, { cwd: folder.root });
}

test("started in another folder: the site is there, and nothing else is", async () => {
  await buildThere("dist");
  expect(existsSync(join(folder.root, "dist/regulation/index.html"))).toBe(true);
  expect(readdirSync(folder.root).sort()).toEqual(["content", "dist", "out-dist"]);
});

test("two at once do not disturb each other", async () => {
  await Promise.all([buildThere("one"), buildThere("two")]);
  for (const site of ["one", "two"])
    expect(existsSync(join(folder.root, site, "regulation/index.html")), site).toBe(true);
});
