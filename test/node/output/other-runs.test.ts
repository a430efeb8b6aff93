import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";

import { refuseOtherRuns } from "../../../src/node/output/other-runs.ts";
import { stage } from "../../../src/node/output/outputs.ts";
import { refusal, useTemporaryFolder } from "./temporary-folder.ts";

const folder = useTemporaryFolder();

/** A process that runs, and one that has ended. */
const running = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"]);
const ended = spawn(process.execPath, ["-e", ""]);

beforeAll(async () => {
  await once(ended, "exit");
});

afterAll(() => {
  running.kill();
});

const draft = (id: number | string | undefined, name = "out") =>
  `.${name}.reglament-new-${String(id)}`;

test("a run that writes into the same place is not disturbed", () => {
  folder.write(`${draft(running.pid)}/a`, "1");
  const target = folder.path("out");
  const [problem] = refusal(() => stage(target, "replace"));
  expect(problem).toMatchObject({
    rule: "output-folder",
    message: `В «${target}» нельзя записать результат: в эту папку прямо сейчас пишет другой запуск программы.`,
    hint: `Дождитесь, пока он закончит. Если другого запуска нет, удалите папку ${draft(running.pid)}.`,
  });
  expect(readdirSync(folder.path(""))).toEqual([draft(running.pid)]);
});

test("what a run that was cut left behind is removed", () => {
  folder.write(`${draft(ended.pid)}/a/b`, "1");
  refuseOtherRuns(folder.path("out"), "out");
  expect(readdirSync(folder.path(""))).toEqual([]);
});

test("what this run makes, and what belongs to other places, stays", () => {
  const names = [draft(process.pid), draft(running.pid, "other"), draft(ended.pid, "other"), "out"];
  for (const name of names) folder.write(`${name}/a`, "1");
  refuseOtherRuns(folder.path("out"), "out");
  expect(readdirSync(folder.path("")).sort()).toEqual(names.sort());
});

test("a process of somebody else's runs too", () => {
  // Signals to the first process of the system are refused, or reach it where we are root.
  folder.write(`${draft(1)}/a`, "1");
  expect(refusal(() => stage(folder.path("out"), "add"))).toHaveLength(1);
});
