import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type ContentFolder, copyLight } from "../content-folder.ts";

const main = fileURLToPath(new URL("../../bin/reglament.js", import.meta.url));

let folder: ContentFolder;

/** Runs the command twice at once, as people do who keep their data in a folder of their own. */
beforeAll(async () => {
  folder = copyLight();
  await Promise.all(
    ["one", "two"].map((site) => {
      const words = [main, "build", "--out", `out-${site}`, "--site", site];
      return promisify(execFile)(process.execPath, words, { cwd: folder.root });
    }),
  );
});

afterAll(() => {
  folder.remove();
});

test.each(["one", "two"])(
  "started in another folder, beside another run: «%s» is whole",
  (site) => {
    const page = join(folder.root, site, "regulation/index.html");
    expect(existsSync(page)).toBe(true);
    expect(existsSync(join(folder.root, `out-${site}`, "ds1-pugachev/regulation.pdf"))).toBe(true);
  },
);

test("nothing else is left there", () => {
  expect(readdirSync(folder.root).sort()).toEqual(["content", "one", "out-one", "out-two", "two"]);
});
