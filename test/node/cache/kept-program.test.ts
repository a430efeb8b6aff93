import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { findKept, keepProgram } from "../../../src/node/cache/kept-program.ts";
import { useTemporaryFolder } from "../output/temporary-folder.ts";

const folder = useTemporaryFolder();
const place = (): string => folder.path("cache/pages-sum");

/** A program as the compiler leaves it. */
function compiled(text = "export const renderPage = 1;"): string {
  const made = folder.path("made");
  mkdirSync(join(made, "server"), { recursive: true });
  writeFileSync(join(made, "server/entry.mjs"), text);
  return made;
}

test("what is kept is found, whole", () => {
  expect(findKept(place())).toBeNull();
  expect(keepProgram(compiled(), place())).toBe(place());
  expect(findKept(place())).toBe(place());
  expect(readFileSync(join(place(), "server/entry.mjs"), "utf8")).toContain("renderPage");
});

test.each<[what: string, path: string, text: string]>([
  ["a file that was altered", "server/entry.mjs", "evil()"],
  ["a file that was added", "server/more.mjs", ""],
  ["a list that was cut", "sums.json", "[]"],
])("%s: it counts no more, and is made anew", (_, path, text) => {
  keepProgram(compiled(), place());
  writeFileSync(join(place(), path), text);
  expect(findKept(place())).toBeNull();
  expect(keepProgram(compiled(), place())).toBe(place());
});

test("of two runs at once the second takes what the first has put", () => {
  keepProgram(compiled("first"), place());
  expect(keepProgram(compiled("second"), place())).toBe(place());
  expect(readFileSync(join(place(), "server/entry.mjs"), "utf8")).toBe("first");
  expect(readdirSync(folder.path("cache"))).toEqual(["pages-sum"]);
});

test("where nothing can be kept there is none", () => {
  writeFileSync(folder.path("cache"), "a file in the way");
  expect(keepProgram(compiled(), place())).toBeNull();
});

test("those of other programs go a day later, and only of the same kind", () => {
  for (const name of ["joined-old", "pages-old", "pages-new"])
    mkdirSync(folder.path(`cache/${name}`), { recursive: true });
  for (const name of ["joined-old", "pages-old"]) utimesSync(folder.path(`cache/${name}`), 0, 0);
  keepProgram(compiled(), place());
  const left = ["joined-old", "pages-new", "pages-sum"];
  expect(readdirSync(folder.path("cache")).toSorted()).toEqual(left);
});
