import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { UserError } from "../../../src/engine/problem.ts";
import { openRun } from "../../../src/node/run/open-run.ts";
import type { Outcome, Task } from "../../../src/node/run/task.ts";
import { openWork, type Work } from "../../../src/node/workers/open-work.ts";
import { tellShared, type ToldShared } from "../../../src/node/workers/tell-shared.ts";
import { openThreadedRun } from "../../../src/node/workers/open-threaded-run.ts";
import { collect, makeSampleContent, type SampleContent } from "./support.ts";

let sample: SampleContent;

beforeAll(() => {
  sample = makeSampleContent(17);
});

afterAll(() => {
  sample.remove();
});

/** All but one of so many that another process makes their papers. */
function left(): string[] {
  return sample.ids.slice(1);
}

async function openApart(task: Task, most?: number): Promise<Work> {
  return openWork(task, { rest: left(), asked: left(), texts: null }, most);
}

async function makeApart(
  task: Task,
  most?: number,
): Promise<{ outcomes: Outcome[]; shared: ToldShared }> {
  const work = await openApart(task, most);
  try {
    return { outcomes: await collect(work.run()), shared: work.tell() };
  } finally {
    await work.close();
  }
}

test("another process makes the same of many, and tells the same of all", async () => {
  const { outcomes, shared } = await makeApart(sample.writing("apart"));
  const task = sample.writing("here");
  expect(outcomes).toEqual(await collect((await openRun(task)).run(left())));
  expect(sample.filesIn("apart")).toEqual(sample.filesIn("here"));
  expect(sample.filesIn("here").size).toBe(48);
  const here = await openThreadedRun(task, left(), 1);
  expect(shared).toEqual(tellShared(here, task, left()));
  // The one that was not asked for has private values, too.
  expect(shared.others.map(([id]) => id)).toEqual(sample.ids.slice(0, 1));
});

test("one process after another makes the same", async () => {
  const whole = await makeApart(sample.writing("whole"));
  expect(await makeApart(sample.writing("parts"), 9)).toEqual(whole);
  expect(sample.filesIn("parts")).toEqual(sample.filesIn("whole"));
});

test("a mistake of all organizations comes from there as what it is", async () => {
  const path = join(sample.content, "reglament.yaml");
  rmSync(path, { force: true });
  mkdirSync(path);
  try {
    const making = makeApart(sample.writing("refused"));
    await expect(making).rejects.toThrow(UserError);
    await expect(making).rejects.toMatchObject({ problems: [{ rule: "unreadable" }] });
  } finally {
    rmSync(path, { recursive: true });
  }
});

test("a process that is ended is told of", async () => {
  const work = await openApart(sample.writing("ended"));
  const made = collect(work.run());
  await work.close();
  await expect(made).rejects.toMatchObject({ code: "ENOMEM" });
  expect(() => work.tell()).toThrow("not done");
});
