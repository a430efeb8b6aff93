import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";

import {
  codeOf,
  type Disk,
  hashOf,
  insist,
  moveFile,
  nodeDisk,
  unless,
} from "../../../src/node/output/disk.ts";
import {
  removeLeftover,
  removeLeftovers,
  removeOldLeftovers,
} from "../../../src/node/output/leftovers.ts";
import { readMadeList, readMark, writeMadeList } from "../../../src/node/output/made-list.ts";
import { pathKeyOf, scanFolder } from "../../../src/node/output/scan-folder.ts";
import { refusingDisk } from "./counting-disk.ts";
import { useTemporaryFolder } from "./temporary-folder.ts";

const folder = useTemporaryFolder();

const refused = (code: string): Error => Object.assign(new Error("no"), { code });

describe("what a disk refuses", () => {
  test("has a name of the system's, or none", () => {
    expect(codeOf(refused("EBUSY"))).toBe("EBUSY");
    expect([codeOf(new Error("no")), codeOf({ code: "EBUSY" }), codeOf(null)]).toEqual([
      ...["", "", ""],
    ]);
  });

  test("is let be where it was foreseen, and thrown on otherwise", () => {
    const work = (): number => {
      throw refused("ENOENT");
    };
    expect(unless(["ENOENT"], () => 5)).toBe(5);
    expect(unless(["EBUSY", "ENOENT"], work)).toBeUndefined();
    expect(() => unless(["EBUSY"], work)).toThrow("no");
  });

  test("for a moment is tried again, anything else is not", () => {
    const tryWith = (code: string, times: number): number => {
      let calls = 0;
      unless([code], () => {
        insist(() => {
          calls += 1;
          if (calls <= times) throw refused(code);
        });
      });
      return calls;
    };
    expect(tryWith("EBUSY", 0)).toBe(1);
    for (const code of ["EBUSY", "EPERM", "EACCES"]) expect(tryWith(code, 1)).toBe(2);
    expect(tryWith("ENOSPC", 1)).toBe(1);
  });
});

test("what stands at a path: the sum of a file, nothing, something else", () => {
  folder.write("a.txt", "1");
  mkdirSync(folder.path("b"));
  symlinkSync(folder.path("a.txt"), folder.path("link"));
  expect(
    ["a.txt", "c", "a.txt/c", "b", "link"].map((name) => hashOf(nodeDisk, folder.path(name))),
  ).toEqual([
    "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
    ...[null, null, "other", "other"],
  ]);
});

describe("a file is put in the place of another", () => {
  const move = (disk: Disk): void => {
    folder.write("a", "new");
    folder.write("b", "old");
    moveFile(disk, folder.path("a"), folder.path("b"));
  };

  test("by its name", () => {
    move(nodeDisk);
    expect(folder.files()).toEqual(["b: new"]);
  });

  test("on another disk by a copy that lies beside it first", () => {
    const seen: string[][] = [];
    move({
      ...nodeDisk,
      renameSync: (from, to) => {
        if (from === folder.path("a")) throw refused("EXDEV");
        seen.push(folder.files());
        nodeDisk.renameSync(from, to);
      },
    });
    expect(folder.files()).toEqual(["b: new"]);
    expect(seen).toEqual([["a: new", "b: old", "b.reglament-new: new"]]);
  });

  test("or not at all", () => {
    expect(() => {
      move(refusingDisk("ENOSPC", (path) => path.endsWith("/b")));
    }).toThrow("ENOSPC");
    expect(folder.files()).toEqual(["a: new", "b: old"]);
  });
});

describe("the list of what was made", () => {
  const sum = "0".repeat(64);

  test("is sorted, and read as it was written", () => {
    const text = writeMadeList(
      new Map([
        ["б", sum],
        ["a/x y", sum],
      ]),
    );
    expect(text).toBe(
      `# Файлы, которые сделала программа reglament, и их SHA-256\n${sum}  a/x y\n${sum}  б\n`,
    );
    expect([...(readMadeList(text) ?? [])]).toEqual([
      ["a/x y", sum],
      ["б", sum],
    ]);
  });

  test("may have come by another system; lines that say nothing are passed over", () => {
    const lines = [`${sum} *a`, "", "x", `${sum}  `, `x${sum}  b`, `${sum}   c `];
    expect([...(readMadeList(`# …\r\n${lines.join("\r\n")}`) ?? [])]).toEqual([
      ["a", sum],
      [" c ", sum],
    ]);
    expect([readMadeList("x"), readMadeList("")]).toEqual([null, null]);
  });

  test("is empty where a folder has no mark, and none where the mark says nothing", () => {
    folder.write("ours/.reglament", `# …\n${sum}  a\n`);
    folder.write("old/.reglament", "");
    const listOf = (name: string) => readMark(nodeDisk, folder.path(name))?.size;
    expect(["ours", "old", "other", "ours/.reglament"].map(listOf)).toEqual([1, undefined, 0, 0]);
  });
});

describe("what lies in an output folder", () => {
  test("is told by its ways, without what is ours, or nobody's", () => {
    const files = ["b/x", "a", "b/.hidden/y", ".reglament", ".reglament-work-1/z", "b/.reglament"];
    for (const path of [...files, ".git/config", "b/Thumbs.db"]) folder.write(`out/${path}`, "");
    mkdirSync(folder.path("out/empty"));
    symlinkSync(folder.path("out/b"), folder.path("out/link"));
    expect(scanFolder(nodeDisk, folder.path("out"))).toEqual([
      ...["a", "b/.hidden/y", "b/.reglament", "b/x", "link"],
    ]);
  });

  test("is not what systems and version control lay there", () => {
    const junk = [".git", ".svn", ".hg", "lost+found", "System Volume Information"];
    junk.push("$RECYCLE.BIN", ".DS_Store", "Thumbs.db", "desktop.ini", ".directory");
    for (const name of junk) folder.write(`out/${name}/x`, "");
    folder.write("out/a", "");
    expect(scanFolder(nodeDisk, folder.path("out"))).toEqual(["a"]);
  });

  test("is one under two spellings where the disk has it so", () => {
    const spell = (isBlind: boolean) =>
      pathKeyOf(
        { ...nodeDisk, existsSync: (path) => isBlind && path === "/out/NEW" },
        "/out",
        "new",
      )("A/и\u0306");
    expect([spell(true), spell(false)]).toEqual(["a/й", "A/и\u0306"]);
  });
});

describe("leftovers", () => {
  test("of runs that were cut go, a lock does not", () => {
    for (const path of [".reglament-work-1/a", ".reglament-lock-2", ".reglament-lock", "a"])
      folder.write(`out/${path}`, "");
    removeLeftovers(nodeDisk, folder.path("out"));
    expect(folder.files("out")).toEqual([".reglament-lock: ", "a: "]);
  });

  test("of older versions go; what is not in the output of today is saved", () => {
    const former = { same: "1", other: "old", "a/gone": "old", saved: "old" };
    for (const [path, text] of Object.entries(former))
      folder.write(`.out.reglament-previous/${path}`, text);
    const today = { same: "1", other: "new", saved: "new", "прежние файлы/saved": "first" };
    for (const [path, text] of Object.entries(today)) folder.write(`out/${path}`, text);
    folder.write(".out.reglament-new-7/x", "");
    folder.write(".other.reglament-new-7/x", "");
    removeOldLeftovers(nodeDisk, folder.path("out"));
    expect(folder.files()).toEqual([
      ".other.reglament-new-7/x: ",
      ...["out/a/gone: old", "out/other: new", "out/same: 1", "out/saved: new"],
      ...["out/прежние файлы/other: old", "out/прежние файлы/saved: first"],
    ]);
  });

  test("that cannot be saved stay where they are, and nothing is the matter", () => {
    folder.write(".out.reglament-previous/a", "old");
    mkdirSync(folder.path("out"));
    removeOldLeftovers(
      refusingDisk("EROFS", () => true),
      folder.path("out"),
    );
    expect(folder.files()).toEqual([".out.reglament-previous/a: old"]);
    removeOldLeftovers(nodeDisk, folder.path("nowhere/out"));
  });

  test("that the system does not let go are left", () => {
    folder.write("a/b", "1");
    for (const code of ["EACCES", "EBUSY", "ENOENT", "ENOTEMPTY", "EPERM", "EROFS"])
      removeLeftover(
        refusingDisk(code, () => true),
        folder.path("a"),
      );
    expect(existsSync(folder.path("a/b"))).toBe(true);
    expect(() => {
      removeLeftover(
        refusingDisk("EIO", () => true),
        folder.path("a"),
      );
    }).toThrow("EIO");
    removeLeftover(nodeDisk, folder.path("a"));
    removeLeftover(nodeDisk, folder.path("a"));
    expect(existsSync(folder.path("a"))).toBe(false);
  });
});
