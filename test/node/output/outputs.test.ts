import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";

import { besides } from "../../../src/node/output/names.ts";
import { stage, writeStaged } from "../../../src/node/output/outputs.ts";
import { writeFile } from "../../../src/node/output/write-file.ts";
import { refusal, useTemporaryFolder } from "./temporary-folder.ts";

const folder = useTemporaryFolder();

/** Makes an output of these files in «out». */
function make(mode: "replace" | "add", files: Record<string, string>): void {
  const { staged, publish } = stage(folder.path("out"), mode);
  for (const [path, text] of Object.entries(files)) writeStaged(staged, path, text);
  publish();
}

describe("what is staged", () => {
  test("is seen only when it is published, and then whole", () => {
    const { staged, publish, discard } = stage(folder.path("out"), "replace");
    expect(staged.target).toBe(folder.path("out"));
    writeStaged(staged, "a/b/c.txt", "текст");
    writeStaged(staged, "d.bin", new Uint8Array([65, 66]));
    expect(readdirSync(folder.path("out")).filter((name) => !name.startsWith("."))).toEqual([]);
    publish();
    expect(folder.files()).toEqual([
      "out/.reglament: a/b/c.txt, d.bin",
      "out/a/b/c.txt: текст",
      "out/d.bin: AB",
    ]);
    discard();
    expect(folder.files("out")).toHaveLength(3);
  });

  test("lies inside the target, hidden and closed to others; without it the target is gone", () => {
    const { staged, discard } = stage(folder.path("a/out"), "add");
    expect(readdirSync(folder.path("a/out"))).toContainEqual(
      expect.stringMatching(/^\.reglament-work-/),
    );
    expect(statSync(dirname(staged.folder)).mode & 0o077).toBe(0);
    discard();
    expect(readdirSync(folder.path(""))).toEqual([]);
  });

  test("is made in folders that are not there yet", () => {
    const { staged, publish } = stage(folder.path("a/b/out"), "replace");
    writeStaged(staged, "x", "1");
    publish();
    expect(folder.files("a/b/out")).toEqual([".reglament: x", "x: 1"]);
  });

  test("does not hold what an earlier draft of this process held", () => {
    writeStaged(stage(folder.path("out"), "replace").staged, "old", "1");
    make("replace", { new: "2" });
    expect(folder.files("out")).toEqual([".reglament: new", "new: 2"]);
  });
});

describe("replace", () => {
  test("takes away what was made before", () => {
    make("replace", { old: "1", both: "1" });
    make("replace", { both: "2" });
    expect(folder.files()).toEqual(["out/.reglament: both", "out/both: 2"]);
  });

  test("takes an empty folder", () => {
    mkdirSync(folder.path("out"));
    make("replace", { a: "1" });
    expect(folder.files("out")).toEqual([".reglament: a", "a: 1"]);
  });

  test("refuses a folder with files of others, and leaves nothing behind", () => {
    folder.write("out/mine.txt", "1");
    const target = folder.path("out");
    expect(refusal(() => stage(target, "replace"))).toEqual([
      {
        rule: "output-folder",
        severity: "error",
        message: `В «${target}» нельзя записать результат: в папке лежат файлы, которые сделала не эта программа.`,
        hint: "Чтобы ничего не стереть, укажите пустую или новую папку.",
        file: target,
        ...{ line: 1, column: 1 },
      },
    ]);
    expect(folder.files()).toEqual(["out/mine.txt: 1"]);
  });
});

describe("add", () => {
  test("leaves other files, those of other people too", () => {
    folder.write("out/mine.txt", "1");
    folder.write("out/a/old.txt", "1");
    make("add", { "a/new.txt": "2", "a/old.txt": "2", "b/c.txt": "2" });
    expect(folder.files()).toEqual([
      "out/.reglament: a/new.txt, a/old (новый).txt, b/c.txt",
      "out/a/new.txt: 2",
      "out/a/old (новый).txt: 2",
      "out/a/old.txt: 1",
      "out/b/c.txt: 2",
      "out/mine.txt: 1",
    ]);
    expect(readdirSync(folder.path(""))).toEqual(["out"]);
  });

  test("marks a folder that it makes, so that a later run may replace it", () => {
    make("add", { a: "1" });
    expect(folder.files("out")).toEqual([".reglament: a", "a: 1"]);
    make("replace", { b: "2" });
    expect(folder.files("out")).toEqual([".reglament: b", "b: 2"]);
  });
});

describe.each(["replace", "add"] as const)("%s", (mode) => {
  test("refuses a file", () => {
    folder.write("out", "1");
    const [problem] = refusal(() => stage(folder.path("out"), mode));
    expect(problem?.message).toContain("нельзя записать результат: это файл, а нужна папка.");
    expect(problem?.hint).toBe("Укажите другую папку для результата.");
    expect(folder.files()).toEqual(["out: 1"]);
  });

  test("refuses a way through a file", () => {
    folder.write("file", "1");
    const [problem] = refusal(() => stage(folder.path("file/out"), mode));
    expect(problem?.message).toContain("часть пути — файл, а не папка");
    expect(problem?.hint).toBe("Укажите для результата другую папку, в которую можно писать.");
  });

  test("puts back the good output of a run that was cut between its two renames", () => {
    folder.write(".out.reglament-previous/.reglament", "");
    folder.write(".out.reglament-previous/good", "1");
    const { discard } = stage(folder.path("out"), mode);
    discard();
    expect(folder.files()).toEqual(["out/.reglament: ", "out/good: 1"]);
  });

  test("does not put an old output in the place of one that is there", () => {
    folder.write("out/.reglament", "");
    folder.write("out/new", "2");
    folder.write(".out.reglament-previous/new", "1");
    stage(folder.path("out"), mode).discard();
    expect(folder.files("out")).toEqual([".reglament: ", "new: 2", "прежние файлы/new: 1"]);
  });

  test("keeps the last good output when it is not published", () => {
    make("replace", { good: "1" });
    const { staged, discard } = stage(folder.path("out"), mode);
    writeStaged(staged, "good", "2");
    discard();
    expect(folder.files()).toEqual(["out/.reglament: good", "out/good: 1"]);
  });
});

test("a staged file that cannot be written is told of by the target's name", () => {
  const { staged, discard } = stage(folder.path("out"), "replace");
  writeStaged(staged, "a", "1");
  const [problem] = refusal(() => {
    writeStaged(staged, "a/b", "1");
  });
  expect(problem?.file).toBe(folder.path("out"));
  discard();
});

describe("one file", () => {
  test("is written whole, in the place of an old one", () => {
    writeFile(folder.path("a.txt"), "1");
    writeFile(folder.path("a.txt"), "2");
    expect(folder.files()).toEqual(["a.txt: 2"]);
  });

  test("a link stays a link, and what it leads to is written", () => {
    folder.write("real.txt", "1");
    symlinkSync(folder.path("real.txt"), folder.path("link.txt"));
    writeFile(folder.path("link.txt"), "2");
    expect(lstatSync(folder.path("link.txt")).isSymbolicLink()).toBe(true);
    expect(readFileSync(folder.path("real.txt"), "utf8")).toBe("2");
    expect(readdirSync(folder.path("")).sort()).toEqual(["link.txt", "real.txt"]);
  });

  test("a folder is refused", () => {
    folder.write("out/a", "1");
    const [problem] = refusal(() => {
      writeFile(folder.path("out"), "2");
    });
    expect(problem?.message).toContain("это папка, а нужно имя файла");
    expect(problem?.hint).toBe("Допишите имя файла.");
  });

  test("a folder that is not there is not made", () => {
    const [problem] = refusal(() => {
      writeFile(folder.path("no/a.txt"), "2");
    });
    expect(problem?.message).toContain("папки для него нет");
    expect(problem?.hint).toBe("Создайте папку или укажите другую.");
    expect(readdirSync(folder.path(""))).toEqual([]);
  });
});

test("a name beside a place is hidden and says whose it is", () => {
  expect(besides("/a/b", "previous")).toBe("/a/.b.reglament-previous");
});
