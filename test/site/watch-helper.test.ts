import { spawn } from "node:child_process";
import { expect, test } from "vitest";

import { explainRefusal } from "../../src/cli/explain-refusal.ts";
import { watchHelper } from "../../src/site/watch-helper.ts";

/** As libraries do it: a program is started, and its answer is waited for. */
function waitFor(name: string, ...words: string[]): Promise<never> {
  spawn(name, words, { stdio: "ignore" }).on("error", () => undefined);
  return new Promise(() => undefined);
}

const wait = ["-e", "setTimeout(() => {}, 60_000)"];

test("a helper that the system ends is not waited for, and is told of", async () => {
  const work = watchHelper(() => {
    const helper = spawn(process.execPath, wait, { stdio: "ignore" });
    helper.once("spawn", () => helper.kill("SIGKILL"));
    return new Promise(() => undefined);
  });
  const error: unknown = await work.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ signal: "SIGKILL" });
  expect(explainRefusal(error)?.message).toContain("система остановила программу");
});

test("one that ends by itself before the work, or cannot be started, neither", async () => {
  await expect(watchHelper(() => waitFor(process.execPath, "-e", ""))).rejects.toThrow("ended: 0");
  await expect(watchHelper(() => waitFor("/nowhere/at all"))).rejects.toMatchObject({
    code: "ENOENT",
  });
});

test("what the library makes of that is not what is told", async () => {
  const work = watchHelper(() => {
    spawn("/nowhere/at all").on("error", () => undefined);
    return Promise.reject(new TypeError("undefined"));
  });
  await expect(work).rejects.toMatchObject({ code: "ENOENT" });
});

test("work that ends well is over, whatever becomes of the helper", async () => {
  const helper = await watchHelper(() =>
    Promise.resolve(spawn(process.execPath, wait, { stdio: "ignore" })),
  );
  expect(helper.kill()).toBe(true);
  await expect(watchHelper(() => Promise.resolve("done"))).resolves.toBe("done");
  await expect(watchHelper(() => Promise.reject(new Error("own")))).rejects.toThrow("own");
});
