import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { userInfo } from "node:os";
import { expect, test } from "vitest";

import { listFiles } from "../../../src/node/input/list-files.ts";
import { listFolder, readBytes } from "../../../src/node/input/read-disk.ts";
import { refusal, useTemporaryFolder } from "../output/temporary-folder.ts";

const folder = useTemporaryFolder();

test("a file, and a folder's entries", () => {
  folder.write("a/b.txt", "AB");
  expect([...readBytes(folder.path("a/b.txt"))]).toEqual([65, 66]);
  expect(listFolder(folder.path("a")).map(({ name }) => name)).toEqual(["b.txt"]);
});

test("what cannot be read is told, with what to do", () => {
  const path = folder.path("a");
  mkdirSync(path);
  expect(refusal(() => readBytes(path))).toEqual([
    {
      rule: "unreadable",
      severity: "error",
      message: `«${path}» не прочитать: это папка, а нужен файл.`,
      hint: "Проверьте, что это и открывается ли оно, или уберите его из папки с данными.",
      file: path,
      ...{ line: 1, column: 1 },
    },
  ]);
});

test("links that lead nowhere, or to themselves", () => {
  symlinkSync("nowhere", folder.path("lost"));
  symlinkSync("loop", folder.path("loop"));
  const told = (name: string) => refusal(() => readBytes(folder.path(name)))[0]?.message;
  expect(told("lost")).toContain("не прочитать: ссылка ведёт в никуда.");
  expect(told("loop")).toContain("не прочитать: ссылка ведёт сама на себя.");
});

test.skipIf(process.platform === "win32")("a device, or a pipe, is not waited for", () => {
  expect(refusal(() => readBytes("/dev/null"))[0]?.message).toBe(
    "«/dev/null» не прочитать: это не файл.",
  );
});

test.skipIf(process.platform === "win32" || userInfo().uid === 0)("no right to read", () => {
  folder.write("secret", "1");
  chmodSync(folder.path("secret"), 0);
  const [problem] = refusal(() => readBytes(folder.path("secret")));
  expect(problem?.message).toContain("не прочитать: нет права на чтение.");
});

test("anything else is a bug and is thrown on", () => {
  folder.write("file", "1");
  expect(() => listFolder(folder.path("file"))).toThrow("ENOTDIR");
});

test("all files of a folder and of those within, sorted, with «/»", () => {
  for (const name of ["b/c.txt", "a.txt", "b/a/x.txt", ".hidden"]) folder.write(name, "");
  mkdirSync(folder.path("empty"));
  expect(listFiles(folder.path(""))).toEqual([".hidden", "a.txt", "b/a/x.txt", "b/c.txt"]);
});
