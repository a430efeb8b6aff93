import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

import { pathsOf } from "../../../src/node/cache/cache-record.ts";
import {
  noteAsked,
  openKnownCommon,
  recordCommon,
  tellCommon,
} from "../../../src/node/cache/known-common.ts";
import { openRunCache } from "../../../src/node/cache/cached-run.ts";
import { summed } from "../../../src/node/cache/summed-file.ts";
import { openCache } from "../../../src/node/cache/open-cache.ts";
import { openDiskContent } from "../../../src/node/input/open-disk-content.ts";
import { readFolder } from "../../../src/node/input/list-files.ts";
import { stage } from "../../../src/node/output/outputs.ts";
import { openRun } from "../../../src/node/run/open-run.ts";
import { filesOf, runTask } from "../../../src/node/run/run-task.ts";
import { readSitesIn, sitesOf } from "../../../src/node/run/site-texts.ts";
import type { Task } from "../../../src/node/run/task.ts";
import { makeSampleContent, type SampleContent } from "../workers/support.ts";

let sample: SampleContent;
let spare: string;
const noBeat = { patience: { beat: 0, stale: 0 } };

beforeAll(async () => {
  sample = makeSampleContent(3);
  spare = join(sample.root, "spare");
  cpSync(sample.content, spare, { recursive: true });
  await run();
});

afterEach(async () => {
  rmSync(sample.content, { recursive: true });
  cpSync(spare, sample.content, { recursive: true });
  await run();
});

afterAll(() => {
  sample.remove();
});

type Asked = Partial<Omit<Task, "output">> & {
  formats?: ("docx" | "html")[];
  program?: string;
  verify?: number;
};

/** What a run made anew, what it found, and what lies there then. */
interface Seen {
  remade: string[];
  rules: string[];
  sites: unknown[];
  compared: { all: string[]; wrong: string[] };
  files: Map<string, string>;
}

async function run(asked: Asked = {}, name = "out"): Promise<Seen> {
  const { formats = ["html"], program = "program", verify, ...changes } = asked;
  const staging = stage(join(sample.root, name), "replace", noBeat);
  try {
    const cache = openRunCache(openCache(staging.opened, 0), {
      program: () => program,
      ...(verify !== undefined && { verify: { share: verify, seed: "seed" } }),
    });
    const place = verify === undefined ? staging.opened.folder.place : null;
    const former = { place, program };
    const sites = sitesOf(staging.opened).draft;
    const output = { formats, folder: staging.staged, sites, former };
    const scope = { content: sample.content, organizations: [], documents: ["regulation"] };
    const task = { ...scope, day: "2031-01-01", output, ...changes };
    const result = await runTask(task, undefined, cache);
    const made = filesOf(result);
    const { draft, kept } = sitesOf(staging.opened);
    const readSites = readSitesIn([draft, kept]);
    for (const each of made) if (cache.isKnown(each)) staging.hold(pathsOf(each));
    const shown = made.map((each) => readSites(each) ?? undefined);
    const remade = made.flatMap((each) => (cache.isKnown(each) ? [] : each.id));
    staging.publish({ settled: cache.save });
    const rules = [...new Set(result.problems.map(({ rule }) => rule))];
    const files = [...sample.filesIn(name)].filter(([path]) => !path.includes(".reglament"));
    return { remade, rules, sites: shown, compared: cache.compared(), files: new Map(files) };
  } finally {
    staging.discard();
  }
}

/** The same without anything known. */
async function fresh(asked: Asked = {}): Promise<Seen> {
  rmSync(join(sample.root, "fresh"), { recursive: true, force: true });
  return run(asked, "fresh");
}

const inContent = (path: string): string => join(sample.content, path);

function change(path: string, from: RegExp | string, to: string): void {
  const text = readFileSync(inContent(path), "utf8");
  expect(text).toMatch(from);
  writeFileSync(inContent(path), text.replace(from, to));
}

function copyFromProgram(path: string, from: RegExp | string, to: string): void {
  mkdirSync(join(inContent(path), ".."), { recursive: true });
  cpSync(join("content", path), inContent(path));
  change(path, from, to);
}

test("what did not change is not made again", async () => {
  expect((await run()).remade).toEqual([]);
});

const first = (): string => `organizations/${sample.ids[0] ?? ""}`;

/** A way to change what documents are made of, and whose they are. */
const inputs: [what: string, change: () => Asked, whose: "first" | "all"][] = [
  [
    "a data file",
    () => (change(`${first()}/organization.yaml`, / {2}short: .*/, "  short: ДС «Иной»"), {}),
    "first",
  ],
  [
    "defaults",
    () => {
      change(`${first()}/organization.yaml`, /workingHours: .*\n/, "");
      writeFileSync(inContent("defaults.yaml"), "organization: { workingHours: по четвергам }\n");
      return {};
    },
    "all",
  ],
  [
    "a text of its own",
    () => {
      mkdirSync(inContent(`${first()}/documents`));
      const text = readFileSync("content/documents/regulation.mdx", "utf8");
      const own = text.replace("## ", "## Совсем ");
      writeFileSync(inContent(`${first()}/documents/regulation.mdx`), own);
      return {};
    },
    "first",
  ],
  [
    "a common text",
    () => (copyFromProgram("documents/regulation.mdx", "## ", "## Совсем "), {}),
    "all",
  ],
  [
    "a part",
    () => (copyFromProgram("parts/administrator-duties.mdx", /\n1\. /, "\n1. Сначала: "), {}),
    "all",
  ],
  [
    "reference data",
    () => (change("reference/acts.yaml", /title: .*/, "title: Об ином"), {}),
    "all",
  ],
  [
    "settings",
    () => {
      const all = "rules:\n  - { rule: edition-unsealed, severity: warning }\n";
      writeFileSync(inContent("reglament.yaml"), all);
      return {};
    },
    "all",
  ],
  ["the formats", () => ({ formats: ["html", "docx"] }), "all"],
  ["the documents", () => ({ documents: ["regulation", "register-chats"] }), "all"],
  ["the day of papers", () => ({ asOf: "2025-03-03", documents: ["register-chats"] }), "all"],
  ["the program", () => ({ program: "another" }), "all"],
];

test.each(inputs)("another %s is seen, and nothing more than it is of is made", async (...row) => {
  const [, changeIt, whose] = row;
  const asked = changeIt();
  const now = await run(asked);
  expect(now.remade).toEqual(whose === "all" ? sample.ids : sample.ids.slice(0, 1));
  expect(now).toMatchObject({ ...(await fresh(asked)), remade: now.remade });
});

test("that an organization comes to have a text which all are asked for is seen", async () => {
  // The program's own text of the kind stands for all; here nobody's does, but one has its own.
  const files = { ...openDiskContent(sample.content).readCommon(), hasText: () => false };
  const read = noteAsked(files);
  read.files.hasText("regulation");
  const settings = { settings: null, problems: [], sources: [], documents: new Map() };
  const opened = await openRun({ ...sample.checking, output: null });
  const today = { program: "program", day: "2031-01-01" };
  const record = recordCommon(tellCommon(read, { ...opened.common, ...settings }), today);
  expect(record.asked).toEqual([["regulation", false]]);
  expect(openKnownCommon(files, record, today)).toMatchObject({ problems: [], kinds: [] });
  expect(openKnownCommon({ ...files, hasText: () => true }, record, today)).toBeNull();
  expect(openKnownCommon(files, record, { ...today, day: "2031-01-02" })).toBeNull();
  expect(openKnownCommon(files, record, { ...today, program: "another" })).toBeNull();
  expect(openKnownCommon({ ...files, others: ["a"] }, record, today)).toBeNull();
});

test("another day asks the rules again, and makes no file", async () => {
  const before = await run();
  const now = await run({ day: "2024-10-01" });
  const { remade, ...anew } = await fresh({ day: "2024-10-01" });
  expect(remade).toEqual(sample.ids);
  expect(now).toMatchObject({ remade: [], ...anew });
  expect(now.rules).not.toEqual(before.rules);
});

test("what is gone or altered in the output is made again", async () => {
  const [path = ""] = [...(await run()).files.keys()];
  const file = join(sample.root, "out", path);
  rmSync(file);
  const healed = await run();
  expect(healed.remade).toEqual(sample.ids.slice(0, 1));
  expect(healed.files.has(path)).toBe(true);
  writeFileSync(file, "mine");
  const kept = await run();
  expect(kept.remade).toEqual(sample.ids.slice(0, 1));
  expect(readFileSync(file, "utf8")).toBe("mine");
  rmSync(file);
});

test("a share of what is known is made again and compared", async () => {
  const share = await run({ verify: 0.5 });
  expect(share.remade).toEqual(share.compared.all);
  expect(share.remade.length).toBeLessThan(sample.ids.length);
  expect((await run({ verify: 0.5 })).remade).toEqual(share.remade);
  expect((await run({ verify: 1 })).compared).toEqual({ all: sample.ids, wrong: [] });
  // As if the program had been changed and its sum had not.
  const [id = ""] = sample.ids;
  const path = join(sample.root, "out/.reglament-cache/organizations", `${id}.json`);
  const record = readFileSync(path, "utf8").replace(/^.*\n/, "");
  const altered = record.replace('"kinds":["regulation"]', '"kinds":["regulations"]');
  expect(altered).not.toBe(record);
  writeFileSync(path, summed(path, altered));
  expect((await run()).remade).toEqual([]);
  expect((await run({ verify: 1 })).compared.wrong).toEqual([id]);
});

test("a cache that was spoilt, file by file, is as none", async () => {
  const folder = join(sample.root, "out/.reglament-cache");
  const before = await run();
  const paths = Array.from(readFolder(folder), ([path]) => path);
  expect(paths.length).toBeGreaterThan(sample.ids.length);
  for (const [index, path] of paths.entries()) {
    const whole = readFileSync(join(folder, path), "utf8");
    writeFileSync(join(folder, path), ["", "{}", whole.slice(0, -2)][index % 3] ?? "");
    const now = await run();
    // What a site shows of an organization is asked for when it is needed.
    const isSite = path.startsWith("sites/");
    expect(now.sites).toHaveLength(sample.ids.length);
    expect(now.sites.includes(undefined)).toBe(isSite);
    expect(now).toMatchObject({ rules: before.rules, files: before.files });
    writeFileSync(join(folder, path), whole);
  }
});

test("files of the cache that took the places of each other are as none", async () => {
  const folder = join(sample.root, "out/.reglament-cache");
  const before = await run();
  const paths = Array.from(readFolder(folder), ([path]) => join(folder, path));
  const texts = paths.map((path) => readFileSync(path));
  const next = (index: number): number => (index + 1) % paths.length;
  for (const [index, path] of paths.entries()) writeFileSync(path, texts[next(index)] ?? "");
  const now = await run();
  expect(now).toMatchObject({ remade: sample.ids, rules: before.rules, files: before.files });
  expect(now.sites).toEqual(before.sites);
});
