import { existsSync, readdirSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";

import { hashOf, nodeDisk } from "../../../src/node/output/disk.ts";
import { recover } from "../../../src/node/output/journal.ts";
import { stage } from "../../../src/node/output/outputs.ts";
import { useTemporaryFolder } from "./temporary-folder.ts";

const folder = useTemporaryFolder();
const work = ".reglament-work-1";

beforeEach(() => {
  folder.write(`out/${work}/new/x`, "new");
  folder.write("out/x", "old");
});

const sum = (path: string): string | null => hashOf(nodeDisk, folder.path(path));

/** What a journal says of `out`, but for what is told. */
function journal(change: object = {}, place: object = {}): string {
  const changes = [{ path: "x", before: sum("out/x"), after: sum(`out/${work}/new/x`), ...change }];
  return JSON.stringify({
    id: "1",
    folders: [{ way: "", place: folder.path("out"), work, changes, ...place }],
  });
}

function recoverFrom(text: string): void {
  folder.write("out/.reglament-journal", text);
  recover(nodeDisk, folder.path("out"));
}

test("a journal is finished and goes", () => {
  recoverFrom(journal());
  expect(folder.files("out")).toEqual(["x: new"]);
  recover(nodeDisk, folder.path("out"));
});

test("folders that were moved together are found again", () => {
  recoverFrom(journal({}, { place: "/somewhere/else" }));
  expect(folder.files("out")).toEqual(["x: new"]);
});

describe("a journal that somebody else wrote", () => {
  test.each([
    ["", "no text"],
    ["{", "cut"],
    ["[]", "a list"],
    ['{"id":"1","folders":[{}]}', "nothing"],
    ['{"id":1,"leader":{}}', "a way to nowhere"],
  ])("%j does nothing", (text) => {
    recoverFrom(text);
    expect(folder.files("out")).toContain("x: old");
    stage(folder.path("out"), "add").discard();
    expect(readdirSync(folder.path("out"))).toEqual(["x"]);
  });

  test.each([
    [{ path: "../y" }, {}],
    [{ path: "a/../../y" }, {}],
    [{ path: "a\\..\\..\\y" }, {}],
    [{ path: "/y" }, {}],
    [{}, { work: ".reglament-work-/../../other" }],
    [{}, { work: "../other" }],
  ])("does not lead out of its folder: %j %j", (change, place) => {
    folder.write("other/new/x", "new");
    folder.write("y", "old");
    recoverFrom(journal({ before: sum("y"), after: null, ...change }, place));
    expect(folder.files()).toContain("y: old");
    expect(folder.files("out")).toContain("x: old");
  });

  test("that leads to another that leads back does not go round for ever", () => {
    const way = (name: string): string =>
      JSON.stringify({ id: "1", leader: { way: `../${name}`, place: folder.path(name) } });
    folder.write("dist/.reglament-journal", way("out"));
    recoverFrom(way("dist"));
    expect(existsSync(folder.path("out/.reglament-journal"))).toBe(false);
  });
});
