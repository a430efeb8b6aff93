import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { UserError } from "../../../src/engine/problem.ts";
import { openRun } from "../../../src/node/run/open-run.ts";
import type { Outcome, Task } from "../../../src/node/run/task.ts";
import { openThreadedRun } from "../../../src/node/workers/open-threaded-run.ts";
import { collect, makeSampleContent, type SampleContent } from "./support.ts";

let sample: SampleContent;
let started: number;

beforeAll(() => {
  sample = makeSampleContent(4);
});

afterAll(() => {
  sample.remove();
});

function count(): void {
  started += 1;
}

beforeEach(() => {
  started = 0;
  process.on("worker", count);
});

afterEach(() => {
  process.off("worker", count);
});

/** Ids of so many organizations that a second thread is worth starting, whatever the task. */
function many(): string[] {
  return Array.from({ length: 50 }, () => sample.ids).flat();
}

/** So many that a second thread makes papers of some, and this one of the others. */
function some(): string[] {
  return many().slice(0, 12);
}

/** The outcomes of the work by two threads; `seen` may make the first of them wait. */
async function byTwo(
  task: Task,
  seen: (outcome: Outcome) => Promise<void> | void = () => undefined,
  organizations = task.output ? some() : many(),
): Promise<Outcome[]> {
  const work = await openThreadedRun(task, organizations, 2);
  async function* run(): AsyncGenerator<Outcome> {
    for await (const outcome of work.run(sample.ids)) {
      await seen(outcome);
      yield outcome;
    }
  }
  try {
    return await collect(run());
  } finally {
    await work.close();
  }
}

async function byOne(task: Task): Promise<Outcome[]> {
  return collect((await openRun(task)).run(sample.ids));
}

/** Waits for a file or folder that another thread makes. */
async function waitFor(path: string): Promise<void> {
  while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("two threads, and one", () => {
  test("find the same", async () => {
    const alone = await byOne(sample.checking);
    expect(alone.map(({ id }) => id)).toEqual(sample.ids);
    // Nobody has sealed the papers of the samples: that is found in each.
    const found = alone.flatMap(({ problems }) => problems);
    const unsealed = found.filter(({ rule }) => rule === "edition-unsealed");
    expect(new Set(unsealed.map(({ file }) => file)).size).toBe(4);
    expect(await byTwo(sample.checking)).toEqual(alone);
    expect(started).toBe(1);
  });

  test("make the same files and the same site", async () => {
    const alone = await byOne(sample.writing("alone"));
    const made = sample.ids.map((id) => ({
      id,
      files: 3,
      kinds: ["register-chats", "regulation"],
    }));
    expect(alone.map((outcome) => outcome.made)).toMatchObject(made);
    const waitIn =
      (output: string) =>
      async ({ id }: Outcome): Promise<void> => {
        // What is told of first is kept waiting: the other thread makes the rest.
        const last = sample.ids[3] ?? "";
        if (id !== last) await waitFor(join(sample.root, output, last));
      };
    expect(await byTwo(sample.writing("shared"), waitIn("shared"))).toEqual(alone);
    expect(started).toBe(1);
    const files = sample.filesIn("alone");
    expect(files.size).toBe(12);
    expect(sample.filesIn("shared")).toEqual(files);
  });

  test("know the same of what all organizations share", async () => {
    const { common } = await openRun(sample.checking);
    const { common: shared, close } = await openThreadedRun(sample.checking, many(), 2);
    await close();
    expect(shared.problems).toEqual(common.problems);
    expect(shared.settings?.data).toEqual(common.settings?.data);
    expect([...shared.documents.keys()]).toEqual([...common.documents.keys()]);
  });
});

describe("organizations with mistakes", () => {
  test("are told of as by one thread, and the others are made", async () => {
    // One that this thread would take, and one that another would.
    const spoilt = [sample.ids[0] ?? "", sample.ids[3] ?? ""];
    const folders = spoilt.map((id) => join(sample.content, "organizations", id, "documents"));
    const writing = (name: string): Task => {
      const task = sample.writing(name);
      return { ...task, documents: [...task.documents, "memo"] };
    };
    const check = { ...sample.checking, day: null };
    try {
      for (const folder of folders) {
        mkdirSync(folder);
        writeFileSync(
          join(folder, "memo.mdx"),
          "---\ntitle: Памятка\nlayout: sheet\naudience: public\nformats: [html]\n---\n\n{nothing}\n",
        );
      }
      const found = await byOne(check);
      expect(found.map(({ problems }) => problems.map(({ rule }) => rule))).toEqual(
        sample.ids.map((id) => (spoilt.includes(id) ? ["text-unknown-path"] : [])),
      );
      expect(await byTwo(check)).toEqual(found);
      const alone = await byOne(writing("alone-spoilt"));
      expect(alone.map(({ made }) => made?.id ?? null)).toEqual(
        sample.ids.map((id) => (spoilt.includes(id) ? null : id)),
      );
      expect(await byTwo(writing("shared-spoilt"))).toEqual(alone);
      const files = sample.filesIn("alone-spoilt");
      expect(files.size).toBe(6);
      expect(sample.filesIn("shared-spoilt")).toEqual(files);
    } finally {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("a UserError", () => {
  const unreadable = { problems: [{ rule: "unreadable", severity: "error" }] };

  /** A folder in the place of a file. */
  async function withFolder(path: string, work: () => Promise<void>): Promise<void> {
    const text = existsSync(path) ? readFileSync(path) : null;
    rmSync(path, { force: true });
    mkdirSync(path);
    try {
      await work();
    } finally {
      rmSync(path, { recursive: true });
      if (text) writeFileSync(path, text);
    }
  }

  test("in the other thread arrives as such", async () => {
    const work = await openThreadedRun(sample.checking, many(), 2);
    // Read already here, and still to be read there.
    await withFolder(join(sample.content, "reglament.yaml"), async () => {
      const running = collect(work.run(sample.ids));
      await expect(running).rejects.toThrow(UserError);
      await expect(running).rejects.toMatchObject(unreadable);
    });
    await work.close();
  });

  test("over an organization is its own mistake and stops no other, whichever thread has it", async () => {
    const id = sample.ids[3] ?? "";
    const path = join(sample.content, "organizations", id, "broken.yaml");
    await withFolder(path, async () => {
      for (const outcomes of [await byOne(sample.checking), await byTwo(sample.checking)]) {
        const stopped = outcomes.filter(({ isStopped }) => isStopped);
        expect(stopped).toMatchObject([{ id, made: null, ...unreadable }]);
        expect(stopped[0]?.problems[0]?.owner?.organization).toBe(id);
        expect(outcomes.map((each) => each.id)).toEqual(sample.ids);
      }
    });
  });
});

describe("no thread is started", () => {
  test("for a few organizations", async () => {
    const work = await openThreadedRun(sample.checking, sample.ids, 8);
    expect(await collect(work.run(sample.ids))).toEqual(await byOne(sample.checking));
    await work.close();
    expect(started).toBe(0);
  });

  test("on a single core", async () => {
    const work = await openThreadedRun(sample.checking, many(), 1);
    expect(await collect(work.run(sample.ids))).toHaveLength(4);
    await work.close();
    expect(started).toBe(0);
  });
});
