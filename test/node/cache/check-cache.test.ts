import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { openCheckCache } from "../../../src/node/cache/check-cache.ts";
import { checkPlace, findCacheFolder } from "../../../src/node/cache/check-place.ts";
import { openSealed, sealText } from "../../../src/node/cache/sealed-text.ts";
import { type RunResult, runTask } from "../../../src/node/run/run-task.ts";
import { makeSampleContent, type SampleContent } from "../workers/support.ts";

let sample: SampleContent;
let place: string;
let first: RunResult;
const day = "2031-01-01";

interface Asked {
  day?: string;
  program?: string;
  organizations?: string[];
  /** What happens after it was seen what is known. */
  meanwhile?: () => void;
}

/** Checks with the cache; `anew` are the organizations that were looked into. */
async function check({ meanwhile, program = "program", ...asked }: Asked = {}) {
  const cache = openCheckCache(place, { program: () => program });
  const anew: string[] = [];
  const task = { ...{ content: sample.content, organizations: [], documents: [], day }, ...asked };
  const result = await runTask({ ...task, output: null }, undefined, {
    ...cache,
    findKnown: (...words) => {
      const known = cache.findKnown(...words);
      meanwhile?.();
      return known;
    },
    keep: (outcome) => {
      anew.push(outcome.id);
      cache.keep(outcome);
    },
  });
  cache.save();
  return { anew, result };
}

const plain = (result: RunResult): unknown =>
  JSON.parse(JSON.stringify({ ...result, internal: [...result.internal] }));

const dataOf = (id: string | undefined): string =>
  join(sample.content, "organizations", id ?? "", "assignments.yaml");

beforeAll(async () => {
  sample = makeSampleContent(2);
  place = checkPlace(join(sample.root, "cache"), sample.content);
  const { anew, result } = await check();
  expect(anew).toEqual(sample.ids);
  first = result;
});

afterAll(() => {
  sample.remove();
});

test("where nothing changed the same is told, and nothing is looked into", async () => {
  const { anew, result } = await check();
  expect(anew).toEqual([]);
  expect(plain(result)).toEqual(plain(first));
});

test("of one that changed what is told is told anew; then all is known again", async () => {
  const [id] = sample.ids;
  const before = readFileSync(dataOf(id));
  appendFileSync(dataOf(id), "unknown: 1\n");
  const now = await check();
  expect(now.anew).toEqual([id]);
  expect(now.result.problems.map(({ owner }) => owner?.organization)).toContain(id);
  writeFileSync(dataOf(id), before);
  expect(plain((await check()).result)).toEqual(plain(first));
});

test("what changes while it is checked is not taken for what it was before", async () => {
  const [, id] = sample.ids;
  const before = readFileSync(dataOf(id));
  rmSync(place);
  await check({
    meanwhile: () => {
      appendFileSync(dataOf(id), "unknown: 1\n");
    },
  });
  writeFileSync(dataOf(id), before);
  const { anew, result } = await check();
  expect(anew).toEqual([id]);
  expect(plain(result)).toEqual(plain(first));
});

test("another day, another program and settings ask all of them again; a part leaves the rest", async () => {
  const settings = join(sample.content, "reglament.yaml");
  const before = readFileSync(settings);
  await check();
  const [id = ""] = sample.ids;
  expect((await check({ day: "2031-01-02", organizations: [id] })).anew).toEqual([id]);
  expect((await check({ program: "other", organizations: [id] })).anew).toEqual([id]);
  appendFileSync(settings, "# Иначе\n");
  expect((await check({ organizations: [id] })).anew).toEqual([id]);
  writeFileSync(settings, before);
  expect((await check()).anew).toEqual([]);
});

test("the file tells nothing of the data, and altered it is as if there were none", async () => {
  await check();
  const text = readFileSync(place, "utf8");
  const values = [...first.internal.values()].flat().map(({ value }) => value);
  expect(values.length).toBeGreaterThan(3);
  expect(values.filter((value) => text.includes(value))).toEqual([]);
  writeFileSync(place, text.slice(0, -5));
  expect((await check()).anew).toEqual(sample.ids);
});

test("a sealed text opens with its own sum alone, and only whole", () => {
  const [sum, other] = ["ab".repeat(32), "cd".repeat(32)];
  const sealed = sealText("Привет", sum);
  expect(openSealed(sealed, sum)).toBe("Привет");
  expect(openSealed(sealed, other)).toBeNull();
  expect(openSealed(`A${sealed.slice(1)}`, sum) === "Привет").toBe(sealed.startsWith("A"));
  expect(openSealed("", sum)).toBeNull();
  expect(sealText("Привет", sum)).not.toBe(sealed);
});

test("where a user's programs keep such things the system says", () => {
  const told = { XDG_CACHE_HOME: "/cache", LOCALAPPDATA: "/local" };
  expect(findCacheFolder(told, "linux")).toBe(join("/cache", "reglament"));
  expect(findCacheFolder(told, "win32")).toBe(join("/local", "reglament"));
  expect(findCacheFolder({}, "win32")).toBeNull();
  expect(findCacheFolder({}, "darwin")).toContain(join("Library/Caches", "reglament"));
});
