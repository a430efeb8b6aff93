import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { describe, expect, test } from "vitest";

import type { Disk } from "../../../src/node/output/disk.ts";
import {
  publishTogether,
  type Published,
  stage,
  type StagingMode,
  writeStaged,
} from "../../../src/node/output/outputs.ts";
import { refusingDisk } from "./counting-disk.ts";
import { refusal, useTemporaryFolder } from "./temporary-folder.ts";

const folder = useTemporaryFolder();

interface Options {
  mode?: StagingMode;
  clean?: boolean;
  disk?: Disk;
  name?: string;
}

/** Makes an output of these files in «out»; answers with what became of people's files. */
function make(files: Record<string, string>, options: Options = {}): Published {
  const { mode = "replace", clean = false, disk, name = "out" } = options;
  const patience = { beat: 0, stale: 0 };
  const staging = stage(folder.path(name), mode, { patience, ...(disk && { disk }) });
  try {
    for (const [path, text] of Object.entries(files)) writeStaged(staging.staged, path, text);
    return staging.publish({ clean });
  } finally {
    staging.discard();
  }
}

const seen = (name = "out"): string[] =>
  folder.files(name).filter((file) => !file.startsWith(".reglament"));

describe("a file that the program did not make", () => {
  test("stays, is named, and goes with --clean alone", () => {
    make({ "a/x": "1" });
    folder.write("out/a/scan.pdf", "mine");
    folder.write("out/mine/скан приказа.pdf", "mine");
    for (const text of ["1", "2"]) {
      const { kept, removed } = make({ "a/x": text });
      expect({ kept, removed }).toEqual({
        kept: [
          { path: "a/scan.pdf", why: "foreign", beside: null },
          { path: "mine/скан приказа.pdf", why: "foreign", beside: null },
        ],
        removed: [],
      });
      expect(seen()).toEqual(
        [`a/x: ${text}`, "a/scan.pdf: mine", "mine/скан приказа.pdf: mine"].sort(),
      );
    }
    const { kept, removed } = make({ "a/x": "2" }, { clean: true });
    expect({ kept, removed }).toEqual({
      kept: [],
      removed: ["a/scan.pdf", "mine/скан приказа.pdf"],
    });
    expect(seen()).toEqual(["a/x: 2"]);
    expect(readdirSync(folder.path("out")).sort()).toEqual([".reglament", "a"]);
  });

  test("stays in the folder of an organization that is gone", () => {
    make({ "a/x": "1", "b/x": "1", "b/y": "1" });
    folder.write("out/b/scan.pdf", "mine");
    expect(make({ "a/x": "1" }).kept).toMatchObject([{ path: "b/scan.pdf" }]);
    expect(seen()).toEqual(["a/x: 1", "b/scan.pdf: mine"]);
  });

  test("stays under the name of a document, which is put beside", () => {
    make({ "a/x.pdf": "1" });
    folder.write("out/a/y.pdf", "scan");
    const made = { "a/x.pdf": "1", "a/y.pdf": "2" };
    for (const run of ["first", "second"])
      expect(make(made).kept, run).toEqual([
        { path: "a/y.pdf", why: "foreign", beside: "a/y (новый).pdf" },
      ]);
    expect(seen()).toEqual(["a/x.pdf: 1", "a/y (новый).pdf: 2", "a/y.pdf: scan"]);
    rmSync(folder.path("out/a/y.pdf"));
    expect(make(made).kept).toEqual([]);
    expect(seen()).toEqual(["a/x.pdf: 1", "a/y.pdf: 2"]);
  });

  test("that equals the document is the document", () => {
    make({ "a/x.pdf": "1" });
    folder.write("out/a/y.pdf", "2");
    expect(make({ "a/x.pdf": "1", "a/y.pdf": "2" }).kept).toEqual([]);
    expect(make({ "a/x.pdf": "1" }).kept).toEqual([]);
    expect(seen()).toEqual(["a/x.pdf: 1"]);
  });

  test("of the system or of version control is not worth a word, not even with --clean", () => {
    make({ x: "1" });
    for (const path of [".git/config", "a/Thumbs.db", ".DS_Store"]) folder.write(`out/${path}`, "");
    expect(make({ x: "2" }, { clean: true })).toMatchObject({ kept: [], removed: [] });
    expect(seen()).toEqual([".DS_Store: ", ".git/config: ", "a/Thumbs.db: ", "x: 2"]);
  });
});

describe("a file that was altered", () => {
  test("stays; while the document is the same nothing is put beside", () => {
    make({ "a/x.docx": "1" });
    folder.write("out/a/x.docx", "mine");
    expect(make({ "a/x.docx": "1" }).kept).toEqual([
      { path: "a/x.docx", why: "altered", beside: null },
    ]);
    expect(seen()).toEqual(["a/x.docx: mine"]);
  });

  test("and is out of date stays, and today's version lies beside until it is not needed", () => {
    make({ "a/x.docx": "1" });
    folder.write("out/a/x.docx", "mine");
    const kept = [{ path: "a/x.docx", why: "outdated", beside: "a/x (новый).docx" }];
    for (const text of ["2", "3", "3"]) {
      expect(make({ "a/x.docx": text }).kept).toEqual(kept);
      expect(seen()).toEqual([`a/x (новый).docx: ${text}`, "a/x.docx: mine"]);
    }
    // The person takes the new one.
    renameSync(folder.path("out/a/x (новый).docx"), folder.path("out/a/x.docx"));
    expect(make({ "a/x.docx": "3" }).kept).toEqual([]);
    expect(seen()).toEqual(["a/x.docx: 3"]);
  });

  test("whose version beside was altered too: both stay", () => {
    make({ x: "1" });
    folder.write("out/x", "mine");
    make({ x: "2" });
    folder.write("out/x (новый)", "mine too");
    expect(make({ x: "3" }).kept).toEqual([
      { path: "x", why: "outdated", beside: "x (новый 2)" },
      { path: "x (новый)", why: "abandoned", beside: null },
    ]);
    expect(seen()).toEqual(["x: mine", "x (новый 2): 3", "x (новый): mine too"]);
  });

  test("and is made no more stays", () => {
    make({ x: "1", y: "1" });
    folder.write("out/y", "mine");
    expect(make({ x: "1" }).kept).toEqual([{ path: "y", why: "abandoned", beside: null }]);
    expect(make({ x: "1" }).kept).toMatchObject([{ path: "y" }]);
    expect(make({ x: "1" }, { clean: true }).removed).toEqual(["y"]);
    expect(seen()).toEqual(["x: 1"]);
  });

  test("is replaced with --clean, which is said before", () => {
    make({ x: "1" });
    folder.write("out/x", "mine");
    const staging = stage(folder.path("out"), "replace");
    writeStaged(staging.staged, "x", "2");
    const told: unknown[] = [];
    staging.publish({
      clean: true,
      told: ([published]) =>
        told.push(published?.removed, readFileSync(folder.path("out/x"), "utf8")),
    });
    expect(told).toEqual([["x"], "mine"]);
    expect(seen()).toEqual(["x: 2"]);
  });

  test("in a folder to which is added stays too, and with --clean only that is replaced", () => {
    make({ x: "1", y: "1" }, { mode: "add" });
    folder.write("out/x", "mine");
    folder.write("out/z", "mine");
    expect(make({ x: "2" }, { mode: "add" }).kept).toEqual([
      { path: "x", why: "outdated", beside: "x (новый)" },
    ]);
    expect(make({ x: "3" }, { mode: "add", clean: true }).removed).toEqual(["x"]);
    expect(seen()).toEqual(["x: 3", "y: 1", "z: mine"]);
  });
});

test("a run for some organizations leaves the documents of the others, and whose they are", () => {
  make({ "a/x": "1", "a/y": "1", "b/x": "1" });
  folder.write("out/b/scan", "mine");
  expect(make({ "a/x": "2" }, { mode: { folders: ["a"] } }).kept).toEqual([]);
  expect(seen()).toEqual(["a/x: 2", "b/scan: mine", "b/x: 1"]);
  expect(make({ "a/x": "2" }).kept).toEqual([{ path: "b/scan", why: "foreign", beside: null }]);
  expect(seen()).toEqual(["a/x: 2", "b/scan: mine"]);
});

describe("a folder of an older version, without a list", () => {
  test("keeps what this run does not make; what stands in its way is put aside", () => {
    folder.write("out/.reglament", "");
    folder.write("out/a/same", "1");
    folder.write("out/a/x.docx", "who knows");
    folder.write("out/b/x.docx", "who knows");
    const made = { "a/same": "1", "a/x.docx": "2" };
    const { kept, saved } = make(made);
    expect(kept).toEqual([{ path: "b/x.docx", why: "foreign", beside: null }]);
    expect(saved).toEqual(["прежние файлы/a/x.docx"]);
    const all = ["a/same: 1", "a/x.docx: 2", "b/x.docx: who knows"];
    expect(seen()).toEqual([...all, "прежние файлы/a/x.docx: who knows"]);
    expect(make(made)).toMatchObject({
      kept: [{ path: "b/x.docx" }, { path: "прежние файлы/a/x.docx", why: "foreign" }],
      saved: [],
    });
  });

  test("a list that somebody spoilt is none", () => {
    make({ x: "1" });
    folder.write("out/.reglament", "?");
    folder.write("out/x", "mine");
    expect(make({ x: "2" }).saved).toEqual(["прежние файлы/x"]);
  });
});

describe("links and folders", () => {
  test("an output that is a link stays one, and what it leads to is written", () => {
    mkdirSync(folder.path("www"));
    symlinkSync("www", folder.path("out"));
    make({ x: "1" });
    make({ x: "2" });
    expect(readlinkSync(folder.path("out"))).toBe("www");
    expect(seen("www")).toEqual(["x: 2"]);
    expect(readdirSync(folder.path("")).sort()).toEqual(["out", "www"]);
  });

  test("a link that leads nowhere is told of", () => {
    symlinkSync("nowhere", folder.path("out"));
    expect(refusal(() => make({ x: "1" }))[0]?.message).toContain(
      "это ссылка, которая ведёт в никуда",
    );
  });

  test("a link that a person put is kept, and what it leads to is not touched", () => {
    folder.write("elsewhere/secret", "1");
    make({ x: "1", y: "1" });
    symlinkSync(folder.path("elsewhere"), folder.path("out/link"));
    rmSync(folder.path("out/y"));
    symlinkSync(folder.path("elsewhere/secret"), folder.path("out/y"));
    expect(make({ x: "2", y: "2" }).kept).toEqual([
      { path: "y", why: "outdated", beside: "y (новый)" },
      { path: "link", why: "foreign", beside: null },
    ]);
    expect(make({ x: "2", y: "2" }, { clean: true }).removed.toSorted()).toEqual(["link", "y"]);
    expect(lstatSync(folder.path("out/y")).isFile()).toBe(true);
    expect(existsSync(folder.path("out/link"))).toBe(false);
    expect(folder.files("elsewhere")).toEqual(["secret: 1"]);
  });

  test("an organization's folder that is a link stays one", () => {
    make({ "a/x": "1" });
    renameSync(folder.path("out/a"), folder.path("b"));
    symlinkSync(folder.path("b"), folder.path("out/a"));
    expect(make({ "a/x": "2" }, { clean: true })).toMatchObject({ kept: [], removed: [] });
    expect(folder.files("b")).toEqual(["x: 2"]);
    expect(make({ "a/y": "2" })).toMatchObject({ kept: [] });
    expect(folder.files("b")).toEqual(["y: 2"]);
  });

  test("a folder where a document should be is kept, and with --clean replaced", () => {
    make({ z: "1" });
    folder.write("out/x/inside", "mine");
    expect(make({ x: "1", z: "1" }).kept[0]).toEqual({
      path: "x",
      why: "foreign",
      beside: "x (новый)",
    });
    make({ x: "1", z: "1" }, { clean: true });
    expect(seen()).toEqual(["x: 1", "z: 1"]);
  });

  test("a file where a folder should be is told of, and with --clean replaced", () => {
    make({ z: "1" });
    folder.write("out/a", "mine");
    expect(refusal(() => make({ "a/x": "1", z: "2" }))[0]?.message).toContain(
      "на месте папки «a» лежит файл",
    );
    expect(seen()).toEqual(["a: mine", "z: 1"]);
    expect(make({ "a/x": "1", z: "2" }, { clean: true }).removed).toEqual(["a"]);
    expect(seen()).toEqual(["a/x: 1", "z: 2"]);
  });

  test("empty folders that a person made stay, those that became empty go", () => {
    make({ "a/x": "1", "b/x": "1" });
    mkdirSync(folder.path("out/empty"));
    make({ "a/x": "1" });
    expect(readdirSync(folder.path("out")).sort()).toEqual([".reglament", "a", "empty"]);
  });
});

describe("a file that is held, as one open in Word", () => {
  const held = (code: string): Disk => refusingDisk(code, (path) => path.endsWith("out/b/x.docx"));

  test.each(["EBUSY", "EPERM", "EACCES"])("%s: nothing changes, and it is named", (code) => {
    const before = { "a/x": "1", "b/x.docx": "1", "c/x": "1", "d/x": "1" };
    const after = { "a/x": "2", "b/x.docx": "2", "c/x": "2", "e/x": "2" };
    make(before);
    const old = folder.files();
    const [problem] = refusal(() => make(after, { disk: held(code) }));
    expect(problem?.message).toMatch(
      /^Файл «.*out\/b\/x\.docx» не заменить: он занят другой программой, или на него нет прав\.$/u,
    );
    expect(problem?.hint).toContain("закройте его в Word и повторите команду");
    expect(folder.files()).toEqual(old);
    expect(readdirSync(folder.path("out")).sort()).toEqual([".reglament", "a", "b", "c", "d"]);
    make(after);
    expect(seen()).toEqual(["a/x: 2", "b/x.docx: 2", "c/x: 2", "e/x: 2"]);
  });

  test("neither output changes", () => {
    for (const name of ["dist", "out"]) make({ "b/x.docx": "1" }, { name });
    const old = folder.files();
    const disk = held("EBUSY");
    const stagings = ["dist", "out"].map((name) => stage(folder.path(name), "replace", { disk }));
    for (const { staged } of stagings) writeStaged(staged, "b/x.docx", "2");
    expect(refusal(() => publishTogether(stagings))).toHaveLength(1);
    for (const { discard } of stagings) discard();
    expect(folder.files()).toEqual(old);
  });

  test("is no hindrance where it need not change", () => {
    make({ "a/x": "1", "b/x.docx": "1" });
    make({ "a/x": "2", "b/x.docx": "1" }, { disk: held("EBUSY") });
    expect(seen()).toEqual(["a/x: 2", "b/x.docx: 1"]);
  });

  test("for a moment is waited for", () => {
    make({ "b/x.docx": "1" });
    let refusals = 3;
    const disk = refusingDisk("EPERM", (path) => path.endsWith("out/b/x.docx") && refusals-- > 0);
    make({ "b/x.docx": "2" }, { disk });
    expect(seen()).toEqual(["b/x.docx: 2"]);
  });
});
