import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";

import { hashOf, nodeDisk } from "../../../src/node/output/disk.ts";
import { commit, recover } from "../../../src/node/output/journal.ts";
import { stage } from "../../../src/node/output/outputs.ts";
import { refusingDisk } from "./counting-disk.ts";
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
    ['{"id":"1"}', "of nothing"],
    ['{"id":"1","folders":5}', "no list"],
    ['{"id":"1","folders":[null]}', "no folder"],
    ["5", "a number"],
    ["null", "null"],
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

  test.each([
    { work: "x.reglament-work-1" },
    { work: ".reglament-work-1/../.reglament-work-1" },
    { work: undefined },
    { changes: undefined },
    { changes: "y" },
    { changes: [null] },
    { changes: ["../y"] },
    { changes: [{ before: null }] },
    { changes: [{ path: 5 }] },
    { place: undefined },
    { way: null },
  ])("is none where a folder is told so: %j", (place) => {
    folder.write("out/x.reglament-work-1/new/x", "new");
    recoverFrom(journal({}, place));
    expect(folder.files("out")).toContain("x: old");
    expect(existsSync(folder.path("out/.reglament-journal"))).toBe(false);
  });

  test("that leads to another that leads back does not go round for ever", () => {
    const way = (name: string): string =>
      JSON.stringify({ id: "1", leader: { way: `../${name}`, place: folder.path(name) } });
    folder.write("dist/.reglament-journal", way("out"));
    recoverFrom(way("dist"));
    expect(existsSync(folder.path("out/.reglament-journal"))).toBe(false);
  });
});

describe("a journal in another folder", () => {
  /** A publication of «out» and «dist» that was cut when nothing was put yet. */
  function cut(leader: object, id = "1"): void {
    folder.write(`dist/${work}/new/y`, "new");
    folder.write("dist/y", "old");
    const place = (name: string, path: string) => ({
      ...{ way: `../${name}`, place: folder.path(name), work },
      changes: [
        { path, before: sum(`${name}/${path}`), after: sum(`${name}/${work}/new/${path}`) },
      ],
    });
    const folders = [{ ...place("out", "x"), way: "" }, place("dist", "y")];
    folder.write("out/.reglament-journal", JSON.stringify({ id: "1", folders }));
    folder.write("dist/.reglament-journal", JSON.stringify({ id, leader }));
    recover(nodeDisk, folder.path("dist"));
  }
  const seen = () => ["out/x", "dist/y"].map((path) => readFileSync(folder.path(path), "utf8"));
  const journals = () =>
    ["out", "dist"].filter((name) => existsSync(folder.path(`${name}/.reglament-journal`)));

  test.each([
    ["where it was", "../nowhere", "out"],
    ["beside this one, when both were moved", "../out", "../nowhere"],
  ])("is found %s, and both folders are finished", (_, way, place) => {
    cut({ way, place: folder.path(place) });
    expect(seen()).toEqual(["new", "new"]);
    expect(journals()).toEqual([]);
  });

  test("of another run is left to that one", () => {
    cut({ way: "../out", place: folder.path("out") }, "2");
    expect(seen()).toEqual(["old", "old"]);
    expect(journals()).toEqual(["out"]);
  });

  test.each([
    [{ way: "../out" }],
    [{ place: "/x" }],
    [{ way: "../out", place: 5 }],
    [{ way: 5, place: "/x" }],
  ])("to which no way is told is none: %j", (leader) => {
    cut(leader);
    expect(seen()).toEqual(["old", "old"]);
    expect(journals()).toEqual(["out"]);
  });

  test("that leads to a way is no journal of changes", () => {
    const way = { way: "../dist", place: folder.path("dist") };
    folder.write("out/.reglament-journal", JSON.stringify({ id: "1", leader: way }));
    folder.write("dist/.reglament-journal", JSON.stringify({ id: "1", leader: way }));
    recover(nodeDisk, folder.path("out"));
    expect(journals()).toEqual(["dist"]);
  });
});

test("a folder that is gone by now is passed over, the others are finished", () => {
  const gone = { way: "../gone", place: folder.path("gone"), work, changes: [] };
  recoverFrom(journal().replace('"folders":[', () => `"folders":[${JSON.stringify(gone)},`));
  expect(folder.files("out")).toEqual(["x: new"]);
});

test("what a program still holds is taken back, and the journal goes", () => {
  folder.write(`out/${work}/old/x`, "old");
  folder.write(`out/${work}/new/z`, "new");
  const changes = [
    { path: "x", before: sum("out/x"), after: sum(`out/${work}/new/x`) },
    { path: "z", before: null, after: sum(`out/${work}/new/z`) },
  ];
  const place = { way: "", place: folder.path("out"), work, changes };
  folder.write("out/.reglament-journal", JSON.stringify({ id: "1", folders: [place] }));
  const disk = refusingDisk("ENOSPC", (path) => path.endsWith("out/z"));
  recover(disk, folder.path("out"));
  expect(folder.files("out").filter((file) => !file.startsWith("."))).toEqual(["x: old"]);
  expect(existsSync(folder.path("out/.reglament-journal"))).toBe(false);
});

test("what a person altered meanwhile stays, and the list names the version that was altered", () => {
  const [old, fresh] = [sum("out/x"), sum(`out/${work}/new/x`)];
  folder.write(`out/${work}/new/y`, "new");
  const added = sum(`out/${work}/new/y`);
  const listOf = (x: string | null) => `# …\n${String(x)}  x\n${String(added)}  y\n`;
  folder.write(`out/${work}/new/.reglament`, listOf(fresh));
  folder.write("out/.reglament", `# …\n${String(old)}  x\n`);
  const changes = [
    { path: "x", before: old, after: fresh },
    { path: "y", before: null, after: added },
    { path: ".reglament", before: sum("out/.reglament"), after: sum(`out/${work}/new/.reglament`) },
  ];
  const place = { way: "", place: folder.path("out"), work, changes };
  folder.write("out/.reglament-journal", JSON.stringify({ id: "1", folders: [place] }));
  for (const name of ["x", "y"]) folder.write(`out/${name}`, "mine");
  recover(nodeDisk, folder.path("out"));
  expect(folder.files("out").slice(-2)).toEqual(["x: mine", "y: mine"]);
  const list = readFileSync(folder.path("out/.reglament"), "utf8");
  expect(list.split("\n").slice(1)).toEqual([`${String(old)}  x`, ""]);
});

test("nothing is published of no folder", () => {
  const before = folder.files();
  commit(nodeDisk, { id: "1", folders: [] });
  expect(folder.files()).toEqual(before);
});
