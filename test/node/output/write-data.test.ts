import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

import { UserError } from "../../../src/index.ts";
import { writeData } from "../../../src/node/output/write-data.ts";
import { makeFolder } from "../../make-folder.ts";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  const folder = makeFolder();
  folders.push(folder);
  return folder;
}

const mark = "\uFEFF";

test("files that tell one thing are written together; a byte order mark stays", () => {
  const root = newFolder();
  const [one, two] = [join(root, "one.yaml"), join(root, "new/two.yaml")];
  writeFileSync(one, `${mark}a: 1\n`);
  writeData([
    { path: one, before: "a: 1\n", after: "a: 2\n" },
    { path: two, before: null, after: "b: 1\n" },
  ]);
  expect(readFileSync(one, "utf8")).toBe(`${mark}a: 2\n`);
  expect(readFileSync(two, "utf8")).toBe("b: 1\n");
});

test("where one cannot be written, those before it are as they were", () => {
  const root = newFolder();
  const [one, fresh, taken] = ["one.yaml", "fresh.yaml", "taken.yaml"].map((name) =>
    join(root, name),
  );
  if (one === undefined || fresh === undefined || taken === undefined) throw new Error("No paths");
  writeFileSync(one, `${mark}a: 1\n`);
  mkdirSync(taken);
  const write = (): void => {
    writeData([
      { path: one, before: "a: 1\n", after: "a: 2\n" },
      { path: fresh, before: null, after: "b: 1\n" },
      { path: taken, before: null, after: "c: 1\n" },
    ]);
  };
  expect(write).toThrow(UserError);
  expect(readFileSync(one, "utf8")).toBe(`${mark}a: 1\n`);
  expect(existsSync(fresh)).toBe(false);
});
