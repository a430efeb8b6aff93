import { describe, expect, test } from "vitest";

import type { Files } from "../../../src/workshop/core/files.ts";
import { type Disk, DiskTrouble, type FileChange } from "../../../src/workshop/disk/disk.ts";
import { synchronize, type SyncState } from "../../../src/workshop/disk/synchronize.ts";
import {
  absorb,
  change,
  type History,
  startHistory,
  undo,
} from "../../../src/workshop/state/history.ts";

/** A disk of texts, whose version is the text itself. */
function openMemory(first: Readonly<Record<string, string>>) {
  const texts: Record<string, string> = { ...first };
  const written: (readonly FileChange[])[] = [];
  /** What happens when the disk is about to write. */
  const next: (() => void)[] = [];
  const disk: Disk = {
    read: () => Promise.resolve({ files: { ...texts }, versions: { ...texts } }),
    listVersions: () => Promise.resolve({ ...texts }),
    write: (changes) => {
      next.shift()?.();
      if (changes.some(({ path, version }) => (texts[path] ?? null) !== version))
        return Promise.resolve({ refusal: "уже другой", isConflict: true });
      written.push(changes);
      for (const { path, text } of changes)
        if (text === null) Reflect.deleteProperty(texts, path);
        else texts[path] = text;
      const versions = changes.map(({ path, text }) => [path, text] as const);
      return Promise.resolve({ versions: Object.fromEntries(versions) });
    },
  };
  return { texts, written, next, disk };
}

/** A page with the history of its files. */
function open(first: Readonly<Record<string, string>>) {
  const memory = openMemory(first);
  const states: SyncState[] = [];
  let history: History = startHistory(first);
  const step = (next: (before: History) => History): void => {
    history = next(history);
  };
  const sync = synchronize(
    memory.disk,
    { files: first, versions: first },
    {
      latest: () => history.now,
      replace: (files) => {
        step((before) => change(before, files, null));
      },
      absorb: (paths, former, now) => {
        step((before) => absorb(before, paths, former, now));
      },
    },
    (state) => states.push(state),
  );
  return {
    ...memory,
    sync,
    now: (): Files => history.now,
    last: () => states.at(-1),
    type: (path: string, text: string) => {
      step((before) => change(before, { ...before.now, [path]: text }, null));
    },
    undo: () => {
      step(undo);
    },
  };
}

describe("the files of the page and those of the disk", () => {
  test("what is typed is written, the last of it, and only what changed", async () => {
    const page = open({ a: "1", b: "1" });
    page.type("a", "2");
    expect(page.sync.isUnsaved()).toBe(true);
    page.next.push(() => {
      page.type("a", "3");
    });
    await page.sync.save();
    expect(page.texts).toEqual({ a: "3", b: "1" });
    expect(page.written.flat().map(({ path }) => path)).toEqual(["a", "a"]);
    expect(page.last()).toEqual({ kind: "saved" });
    expect(page.sync.isUnsaved()).toBe(false);
    page.undo();
    page.undo();
    await page.sync.save();
    expect(page.texts).toEqual({ a: "1", b: "1" });
  });

  test("what others change comes to the page, and undoing leaves it", async () => {
    const page = open({ a: "1", b: "1" });
    page.type("a", "2");
    await page.sync.save();
    Object.assign(page.texts, { b: "их", c: "новый" });
    await page.sync.refresh();
    expect(page.now()).toEqual({ a: "2", b: "их", c: "новый" });
    page.undo();
    await page.sync.save();
    expect(page.texts).toEqual({ a: "1", b: "их", c: "новый" });
    Reflect.deleteProperty(page.texts, "b");
    await page.sync.refresh();
    expect(page.now()).toEqual({ a: "1", c: "новый" });
    expect(page.last()).toEqual({ kind: "saved" });
  });

  test.each(["ours", "disk"] as const)(
    "what both have changed waits for a person: «%s», and the other comes back by undoing",
    async (choice) => {
      const page = open({ a: "1", b: "1" });
      page.type("a", "моё");
      page.type("b", "2");
      page.next.push(() => {
        page.texts.a = "их";
      });
      await page.sync.save();
      expect(page.last()).toEqual({ kind: "conflict", paths: ["a"] });
      // Typing on changes nothing of that, nor does another change of theirs.
      page.type("b", "3");
      page.texts.a = "их ещё";
      await page.sync.refresh();
      expect(page.texts).toEqual({ a: "их ещё", b: "1" });
      expect(page.now()).toMatchObject({ a: "моё", b: "3" });
      expect(page.sync.isUnsaved()).toBe(true);
      await page.sync.resolve(choice);
      const [chosen, other] = choice === "ours" ? ["моё", "их ещё"] : ["их ещё", "моё"];
      expect(page.last()).toEqual({ kind: "saved" });
      expect(page.texts).toEqual({ a: chosen, b: "3" });
      page.undo();
      await page.sync.save();
      expect(page.texts).toEqual({ a: other, b: "3" });
    },
  );

  test("the same change made by both is none", async () => {
    const page = open({ a: "1" });
    page.type("a", "2");
    page.texts.a = "2";
    await page.sync.save();
    expect(page.last()).toEqual({ kind: "saved" });
    expect(page.written).toEqual([]);
  });

  test("taking one's own change back ends a conflict", async () => {
    const page = open({ a: "1" });
    page.type("a", "моё");
    page.texts.a = "их";
    await page.sync.refresh();
    expect(page.last()).toMatchObject({ kind: "conflict" });
    page.type("a", "их");
    await page.sync.save();
    expect(page.last()).toEqual({ kind: "saved" });
  });

  test("a refusal is told, what was typed stays, and goes to the disk when it can", async () => {
    const page = open({ a: "1" });
    page.type("a", "2");
    page.next.push(() => {
      throw new DiskTrouble("Нет места.");
    });
    await page.sync.save();
    expect(page.last()).toEqual({ kind: "refused", words: "Нет места." });
    expect(page.sync.isUnsaved()).toBe(true);
    await page.sync.refresh();
    expect(page.last()).toEqual({ kind: "saved" });
    expect(page.texts).toEqual({ a: "2" });
  });

  test("undoing what made a file takes it away", async () => {
    const page = open({ a: "1" });
    page.type("b", "новый");
    await page.sync.save();
    expect(page.texts).toEqual({ a: "1", b: "новый" });
    page.undo();
    await page.sync.save();
    expect(page.texts).toEqual({ a: "1" });
  });

  test("files that never rest are not fought for", async () => {
    const page = open({ a: "1" });
    page.type("b", "моё");
    for (let time = 0; time < 20; time += 1)
      page.next.push(() => {
        page.texts.b = `их ${time}`;
        page.type("b", "моё");
      });
    await page.sync.save();
    expect(page.last()).toEqual({ kind: "conflict", paths: ["b"] });
    expect(page.now()).toEqual({ a: "1", b: "моё" });
  });
});

test("steps that had a file otherwise than it was are forgotten when others change it", () => {
  let history = startHistory({ a: "0", b: "0" });
  for (const files of [
    { a: "1", b: "0" },
    { a: "1", b: "1" },
    { a: "1", b: "2" },
  ])
    history = change(history, files, null);
  const taken = absorb(undo(history), ["a"], { a: "1" }, { a: "их" });
  expect(taken.now).toEqual({ a: "их", b: "1" });
  expect(taken.past).toEqual([{ a: "их", b: "0" }]);
  expect(taken.future).toEqual([{ a: "их", b: "2" }]);
});
