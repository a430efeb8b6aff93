import { hash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";

import { type Disk, nodeDisk } from "../../../src/node/output/disk.ts";
import { besides } from "../../../src/node/output/names.ts";
import {
  publishTogether,
  stage as open,
  type Staging,
  type StagingMode,
  writeStaged,
} from "../../../src/node/output/outputs.ts";
import { writeFile } from "../../../src/node/output/write-file.ts";
import { countingDisk, Killed, refusingDisk } from "./counting-disk.ts";
import { refusal, useTemporaryFolder } from "./temporary-folder.ts";

const folder = useTemporaryFolder();

/** Without the thread that shows that a run lives: nobody waits here. */
function stage(target: string, mode: StagingMode, disk?: Disk): Staging {
  return open(target, mode, { patience: { beat: 0, stale: 0 }, ...(disk && { disk }) });
}

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

  test.each([".reglament", ".reglament-lock", ".reglament-journal"])(
    "refuses what is no file in the place of %s",
    (name) => {
      make("replace", { a: "1" });
      rmSync(folder.path(`out/${name}`), { force: true });
      folder.write(`out/${name}/inner`, "2");
      const before = folder.files();
      const path = folder.path(`out/${name}`);
      const tell = (): string | undefined =>
        refusal(() => stage(folder.path("out"), mode))[0]?.message;
      const message = `В «${path}» нельзя записать результат: на месте служебного файла программы стоит не файл.`;
      expect(tell()).toBe(message);
      expect(folder.files()).toEqual(before);
      rmSync(path, { recursive: true });
      symlinkSync(path, path);
      expect(tell()).toBe(message);
    },
  );

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

describe("what lies there already", () => {
  const sum = (text: string) => hash("sha256", text);

  test("and is held counts as made again, though nobody wrote it", () => {
    make("replace", { "a/x": "1", "b/x": "1", "c/x": "1" });
    const { staged, hold, publish } = stage(folder.path("out"), "replace");
    hold([["a/x", sum("1")]]);
    writeStaged(staged, "b/x", "2");
    publish();
    expect(folder.files("out")).toEqual([".reglament: a/x, b/x", "a/x: 1", "b/x: 2"]);
    const next = stage(folder.path("out"), "replace");
    next.hold(["b/gone", "b/x/y", "b"].map((path) => [path, sum("1")] as const));
    next.hold([["b/x", sum("2")]]);
    const paths = ["b/gone", "b/x/y", "b", "b/x"];
    expect(next.listHeld()).toEqual({ folder: folder.path("out"), paths });
    next.discard();
  });

  test("and is held survives a run that is killed at any moment, and the next one finishes it", () => {
    const old = [".reglament: a/x, b/x, c/x", "a/x: 1", "b/x: 1", "c/x: 1"];
    const fresh = [".reglament: a/x, b/x", "a/x: 1", "b/x: 2"];
    /** Answers whether it was killed. */
    const isKilled = (last: number): boolean => {
      try {
        const { staged, hold, publish } = stage(
          folder.path("out"),
          "replace",
          countingDisk(last).disk,
        );
        hold([["a/x", sum("1")]]);
        writeStaged(staged, "b/x", "2");
        publish();
        return false;
      } catch (error) {
        expect(error).toBeInstanceOf(Killed);
        return true;
      }
    };
    const seen = new Set<string>();
    for (let last = 1, isDone = false; !isDone; last += 1) {
      make("replace", { "a/x": "1", "b/x": "1", "c/x": "1" });
      isDone = !isKilled(last);
      stage(folder.path("out"), "add").discard();
      const files = folder.files("out");
      expect([old, fresh], `after change ${last}`).toContainEqual(files);
      seen.add(files.join());
      rmSync(folder.path("out"), { recursive: true });
    }
    expect(seen.size).toBe(2);
  });

  test("held and altered meanwhile stays, and the next run tells so", () => {
    make("replace", { x: "1" });
    const { hold, publish } = stage(folder.path("out"), "replace");
    hold([["x", sum("1")]]);
    folder.write("out/x", "mine");
    expect(publish().kept).toEqual([]);
    expect(folder.files("out")).toEqual([".reglament: x", "x: mine"]);
    const next = stage(folder.path("out"), "replace");
    writeStaged(next.staged, "x", "1");
    expect(next.publish().kept).toEqual([{ path: "x", why: "altered", beside: null }]);
  });

  test("in a folder that is kept stays whatever was made of it", () => {
    make("replace", { "a/x": "1", "a/y": "1", "b/x": "1", "b/y": "1" });
    const { staged, keep, publish } = stage(folder.path("out"), "replace");
    for (const path of ["a/x", "b/x"]) writeStaged(staged, path, "2");
    keep(["a", "z"]);
    publish();
    expect(folder.files("out")).toEqual([
      ".reglament: a/x, a/y, b/x",
      ...["a/x: 1", "a/y: 1", "b/x: 2"],
    ]);
  });

  test("and was made by former runs is listed, of some folders", () => {
    make("replace", { "a/x": "1", "ab/x": "2", "b/x": "3" });
    folder.write("out/a/mine", "mine");
    const { listMade, discard } = stage(folder.path("out"), "replace");
    expect(listMade(["a", "b"])).toEqual({ folder: folder.path("out"), paths: ["a/x", "b/x"] });
    expect(listMade([]).paths).toEqual([]);
    discard();
    const fresh = stage(folder.path("new"), "replace");
    expect(fresh.listMade(["a"]).paths).toEqual([]);
    fresh.discard();
  });
});

describe("a disk", () => {
  const withDisk = (disk: Disk): void => {
    make("replace", { x: "1", y: "1" });
    const { staged, publish, discard } = stage(folder.path("out"), "replace", disk);
    writeStaged(staged, "x", "2");
    try {
      publish();
    } finally {
      discard();
    }
  };
  const withoutLinks = (code: string): Disk => ({
    ...nodeDisk,
    linkSync: () => {
      throw Object.assign(new Error(code), { code });
    },
  });

  test.each(["EPERM", "ENOTSUP", "EXDEV"])(
    "without second names (%s) is written all the same",
    (code) => {
      withDisk(withoutLinks(code));
      expect(folder.files("out")).toEqual([".reglament: x", "x: 2"]);
    },
  );

  test.each([
    ["ENOSPC", "на диске нет места"],
    ["EDQUOT", "место, которое вам отведено на диске, кончилось"],
    ["ENOENT", "создать в ней ничего нельзя"],
  ])("that is full (%s) changes nothing", (code, reason) => {
    const [problem] = refusal(() => {
      withDisk(withoutLinks(code));
    });
    expect(problem?.message).toBe(
      `В «${folder.path("out")}» нельзя записать результат: ${reason}.`,
    );
    expect(folder.files("out")).toEqual([".reglament: x, y", "x: 1", "y: 1"]);
  });

  test("that fails at a file names the folder of that file", () => {
    for (const name of ["out", "dist"]) {
      const { staged, publish } = stage(folder.path(name), "replace");
      writeStaged(staged, "x", "1");
      publish();
    }
    const disk = refusingDisk("EIO", (path) => path.endsWith("dist/x"));
    const stagings = ["out", "dist"].map((name) => stage(folder.path(name), "replace", disk));
    for (const { staged } of stagings) writeStaged(staged, "x", "2");
    const [problem] = refusal(() => publishTogether(stagings));
    expect(problem?.message).toBe(
      `В «${folder.path("dist")}» нельзя записать результат: диск отвечает ошибкой.`,
    );
    for (const { discard } of stagings) discard();
    expect(folder.files("out")).toEqual([".reglament: x", "x: 1"]);
  });

  test("has an empty folder where a document should be: it makes room when that is asked for", () => {
    make("replace", { y: "1" });
    mkdirSync(folder.path("out/x"));
    const { staged, publish } = stage(folder.path("out"), "replace");
    writeStaged(staged, "x", "1");
    expect(publish({ clean: true }).removed).toEqual(["x"]);
    expect(folder.files("out")).toEqual([".reglament: x", "x: 1"]);
  });
});

describe("several outputs", () => {
  const isHeld = ({ opened }: Staging): boolean => opened.folder.lock.isHeld();
  const stageBoth = () => ["out", "dist"].map((name) => stage(folder.path(name), "replace"));

  test("are settled when all is in place and the folders are still those of the run", () => {
    const stagings = stageBoth();
    for (const { staged } of stagings) writeStaged(staged, "x", "1");
    const seen: unknown[] = [];
    const published = publishTogether(stagings, {
      told: (found) => seen.push(["told", found.length, folder.files().length]),
      settled: () => seen.push(existsSync(folder.path("dist/x")), stagings.map(isHeld)),
    });
    expect(seen).toEqual([["told", 2, expect.any(Number)], true, [true, true]]);
    expect(stagings.map(isHeld)).toEqual([false, false]);
    expect(published.map(({ target }) => target)).toEqual([
      folder.path("out"),
      folder.path("dist"),
    ]);
  });

  test("of which none changes are settled too", () => {
    for (const staging of stageBoth()) {
      writeStaged(staging.staged, "x", "1");
      staging.publish();
    }
    const stagings = stageBoth();
    for (const { staged } of stagings) writeStaged(staged, "x", "1");
    let count = 0;
    publishTogether(stagings, {
      settled: () => {
        count += 1;
      },
    });
    expect(count).toBe(1);
  });

  test("are refused where another run has taken one of them meanwhile", () => {
    const stagings = stageBoth();
    for (const { staged } of stagings) writeStaged(staged, "x", "1");
    folder.write("dist/.reglament-lock", "{}");
    const [problem] = refusal(() => publishTogether(stagings));
    expect(problem?.message).toContain("её занял другой запуск программы");
    expect(existsSync(folder.path("out/x"))).toBe(false);
    for (const { discard } of stagings) discard();
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
