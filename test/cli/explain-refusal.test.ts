import { spawnSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

import { explainRefusal } from "../../src/cli/explain-refusal.ts";

const refused = (message: string, details: object = {}): Error =>
  Object.assign(new Error(message), details);

test.each([
  [refused("x", { code: "ENOSPC", path: "/a/b" }), "С «/a/b» не справиться: на диске нет места."],
  [
    refused("x", { code: "ENOSPC", path: "/a/dist/.reglament-work-1-2/new/index.html" }),
    "С «/a/dist» не справиться: на диске нет места.",
  ],
  [
    refused("Build failed\nCaused by:\n No space left on device (os error 28)"),
    "Работу не закончить: на диске нет места.",
  ],
  [
    refused("page", { cause: refused("x", { code: "EROFS", path: "/a" }) }),
    "С «/a» не справиться: диск доступен только для чтения.",
  ],
  [
    new AggregateError([refused("x", { code: "EDQUOT" })]),
    "Работу не закончить: место, которое вам отведено на диске, кончилось.",
  ],
  [refused("x", { code: "EACCES", path: "/a" }), "С «/a» не справиться: нет прав."],
  [refused("x", { code: "ENOMEM" }), "Работу не закончить: не хватает памяти."],
  [refused("x", { code: "ERR_WORKER_OUT_OF_MEMORY" }), "Работу не закончить: не хватает памяти."],
  [refused("Array buffer allocation failed"), "Работу не закончить: не хватает памяти."],
  [
    refused("x", { cause: refused("Command failed", { killed: false, signal: "SIGKILL" }) }),
    "Работу не закончить: система остановила программу, которая в этом помогает.",
  ],
  [
    refused("spawn", { code: "EAGAIN", syscall: "spawn" }),
    "Работу не закончить: система не даёт запустить ещё одну программу.",
  ],
  [refused("Too many open files"), "Работу не закончить: система не даёт открыть больше файлов."],
  [
    refused("x", { code: "ENOENT", syscall: "mkdtemp" }),
    `Папки для временных файлов «${tmpdir()}» нет, или в неё нельзя писать.`,
  ],
  [
    refused("x", { code: "ENOENT", syscall: "uv_cwd" }),
    "Папки, в которой набрана команда, больше нет.",
  ],
])("%s is told in words: %s", (error, message) => {
  const refusal = explainRefusal(error);
  expect(refusal?.message).toBe(message);
  expect(refusal?.hint).toMatch(/^[А-Я].*\.$/u);
});

test.each([refused("ours"), refused("x", { code: "ENOENT" }), "text", null])(
  "%s is a mistake of the program's",
  (error) => {
    expect(explainRefusal(error)).toBeNull();
  },
);

test.skipIf(process.platform === "win32")("a folder that is gone is told of", () => {
  const gone = mkdtempSync(join(tmpdir(), "reglament-"));
  const program = fileURLToPath(new URL("../../bin/reglament.js", import.meta.url));
  const node = fileURLToPath(new URL("../../node_modules/.bin/node", import.meta.url));
  const script = `cd "$1" && rmdir "$1" && exec "$2" "$3" validate`;
  const { status, stderr } = spawnSync("sh", ["-c", script, "sh", gone, node, program], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      "Папки, в которой набрана команда, больше нет.\n" +
      "Подсказка: Перейдите в другую папку командой cd и повторите команду.\n",
  });
  expect(() => {
    rmdirSync(gone);
  }).toThrow();
});
