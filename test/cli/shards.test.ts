import { hash } from "node:crypto";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { makeSampleOrganizations } from "../../scripts/sample-organizations.ts";
import { readFolder } from "../../src/node/input/list-files.ts";
import { shardOf } from "../../src/node/parts/shard.ts";
import { makeFolder } from "../make-folder.ts";
import { runCommand, type Spoken } from "./terminal.ts";

const root = makeFolder("reglament-shards-");
const content = join(root, "content");
const at = (...path: string[]): string => join(root, ...path);
const ids = makeSampleOrganizations(2, content).toSorted();
const asked = ["--content", content, "--date", "2026-11-01"];
const url = ["--url", "https://sad.example/"];

/** The sums of all files but what the cache remembers. */
function snapshot(...path: string[]): [path: string, sum: string][] {
  return Array.from(readFolder(at(...path)), ([file, bytes]): [string, string] => [
    file,
    hash("sha256", bytes),
  ]).filter(([file]) => !file.startsWith(".reglament-cache"));
}

async function make(name: string, ...words: string[]): Promise<Spoken> {
  const places = ["--out", at(name, "out"), "--site", at(name, "dist")];
  return runCommand(["build", ...asked, ...url, ...places, ...words]);
}

async function report(name: string, ...words: string[]): Promise<Spoken> {
  const formats = ["--format", "html,json,csv,xlsx"];
  return runCommand(["report", ...asked, ...formats, "--out", at(name, "report"), ...words]);
}

async function merge(name: string, ...words: string[]): Promise<Spoken> {
  const places = ["out", "site", "report"].flatMap((each) => [
    `--${each}`,
    at(name, each === "site" ? "dist" : each),
  ]);
  return runCommand(["merge", ...places, ...words]);
}

const count = 4;
const shards = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
const parts = shards.map((_, index) => at(`part-${index + 1}`));

beforeAll(async () => {
  expect(await make("whole")).toMatchObject({ code: 0, err: "" });
  expect(await report("whole")).toMatchObject({ code: 0, err: "" });
  for (const [index, shard] of shards.entries()) {
    const name = `part-${index + 1}`;
    // One without what a cache knows: the same comes out.
    const more = index === 0 ? ["--no-cache"] : [];
    expect(await make(name, "--shard", shard, ...more)).toMatchObject({ code: 0, err: "" });
    expect(await report(name, "--shard", shard)).toMatchObject({ code: 0, err: "" });
  }
}, 300_000);

afterAll(() => {
  rmSync(root, { recursive: true });
});

test("parts hold each organization once, some none", () => {
  const made = shards.map((_, index) =>
    ids.filter((id) =>
      snapshot(`part-${index + 1}`, "out").some(([path]) => path.startsWith(`${id}/`)),
    ),
  );
  expect(made.flat().toSorted()).toEqual(ids);
  expect(made).toEqual(
    shards.map((_, index) => ids.filter((id) => shardOf(id, count) === index + 1)),
  );
});

test("merged, they are byte for byte what one run makes", async () => {
  const { code, out, err } = await merge("merged", ...parts.toReversed());
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(
    /^Соединено: 4 части, 2 организации\.\nДокументы: .*\nСайт: .*\nОтчёт: .*\n$/,
  );
  for (const folder of ["out", "dist", "report"])
    expect(snapshot("merged", folder), folder).toEqual(snapshot("whole", folder));
});

test.each<[what: string, folders: () => string[], words: RegExp]>([
  ["a part that is missing", () => parts.slice(1), /Не хватает частей: 1\/4\./],
  ["a part named twice", () => [...parts, parts[0] ?? ""], /названа дважды/],
  ["a folder that is none", () => [at("content")], /нет части: файла reglament-part\.json/],
  ["a folder that is not there", () => [at("nowhere")], /Папки «.*nowhere» нет/],
])("%s is refused", async (_, folders, words) => {
  const { code, err } = await merge("refused", ...folders());
  expect(code).toBe(1);
  expect(err).toMatch(words);
  expect(() => readFileSync(at("refused", "out", ".reglament"))).toThrow("ENOENT");
});

test("what is not as it was made is refused", async () => {
  const [id = ""] = ids;
  const folder = parts[shardOf(id, count) - 1] ?? "";
  const spoil = async (path: string, text: string): Promise<string> => {
    const spoilt = at("spoilt");
    rmSync(spoilt, { recursive: true, force: true });
    cpSync(folder, spoilt, { recursive: true });
    writeFileSync(join(spoilt, path), text);
    const { code, err } = await merge(
      "refused",
      ...parts.filter((each) => each !== folder),
      spoilt,
    );
    expect(code).toBe(1);
    return err;
  };
  expect(await spoil(`out/${id}/regulation.docx`, "mine")).toContain("не такой, каким был сделан");
  expect(await spoil(`dist/${id}/index.html`, "mine")).toContain("не такой, каким был сделан");
  expect(await spoil("out/reglament-part.json", "{}")).toContain(
    "испорчен или записан не до конца",
  );
});

test("an organization with mistakes stays as it was, and all others are merged", async () => {
  const [id = ""] = ids;
  const shard = `${shardOf(id, count)}/${count}`;
  const others = parts.filter((_, index) => index + 1 !== shardOf(id, count));
  const file = join(content, "organizations", id, "organization.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("inn: ", "innn: "));
  expect(await make("bad", "--shard", shard)).toMatchObject({ code: 1 });
  const folders = [...others, at("bad")].map((folder) => join(folder, "out"));
  const { code, out, err } = await merge("merged", ...folders);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toContain(`Не сделаны (прежние документы, если они были, остались): ${id}.`);
  for (const each of ["out", "dist"])
    expect(snapshot("merged", each).filter(([path]) => path.startsWith(`${id}/`))).toEqual(
      snapshot("whole", each).filter(([path]) => path.startsWith(`${id}/`)),
    );
  const empty = shards.findIndex((_, index) =>
    ids.every((each) => shardOf(each, count) !== index + 1),
  );
  const other = ["--shard", shards[empty] ?? "", "--date", "2026-11-02"];
  expect(await make("other", ...other)).toMatchObject({ code: 0 });
  const mixed = await merge("merged", ...parts.filter((_, index) => index !== empty), at("other"));
  expect(mixed.err).toContain("не от одного целого");
});
