import { describe, expect, test } from "vitest";

import { replaceWith } from "../../../src/engine/problem.ts";
import { applyRepair } from "../../../src/engine/yaml/apply-repair.ts";
import { memoryFolder, openContent, openDesk, type Problem, sferum } from "../../../src/index.ts";
import { readFolder } from "../../../src/node/input/list-files.ts";

const organization = "ds1-pugachev";
const starter = new Map(
  Array.from(readFolder("content"), ([path, bytes]) => [path, new Uint8Array(bytes)] as const),
);
const live = new Map<string, string | Uint8Array>();
const desk = openDesk(openContent(memoryFolder(live, ""), memoryFolder(starter, "")), {
  ...{ package: sferum, day: "2026-02-02" },
});

/** What is found in the example with something else in one of its files. */
async function find(file: string, from: string | RegExp, to: string) {
  live.clear();
  for (const [path, bytes] of starter) if (path.includes(organization)) live.set(path, bytes);
  const place = `organizations/${organization}/${file}.yaml`;
  const before = new TextDecoder().decode(starter.get(place));
  const text = before.replace(from, to);
  expect(text).not.toBe(before);
  live.set(place, text);
  const look = await desk.look(organization, ["request"]);
  const mendable = (problems: readonly Problem[]) =>
    problems.filter((problem) => problem.repair && problem.file === `/${place}`);
  return { ...{ before, text, place }, problems: mendable(look.problems) };
}

describe("problems with one way out are mended by it", () => {
  test.each<[string, string, string | RegExp, string, string]>([
    [
      "a day as people write it",
      "organization",
      "1987-09-01",
      "01.09.1987",
      "Заменить на «1987-09-01»",
    ],
    [
      "a phone without +7",
      "organization",
      "+7 (84574) 0-00-01",
      "(84574) 0-00-01",
      "Заменить на «+7 (84574) 0-00-01»",
    ],
    [
      "a site without its scheme",
      "organization",
      "site: https://ds1",
      "site: ds1",
      "Заменить на «https://ds1-pugachev.example»",
    ],
    [
      "an address with a blank",
      "organization",
      "info@ds1-p",
      "info@ ds1-p",
      "Заменить на «info@ds1-pugachev.example»",
    ],
    [
      "a letter for a digit",
      "organization",
      '"6499000002"',
      '"64990О0002"',
      "Заменить на «6499000002»",
    ],
    ["no quotes", "organization", '"6499000002"', "6499000002", "Заменить на «6499000002»"],
    ["a misspelt id", "organization", "head: makarova", "head: makarowa", "Заменить на «makarova»"],
    [
      "a Russian word for a choice",
      "assignments",
      "sex: female",
      "sex: femal",
      "Заменить на «female»",
    ],
    [
      "a Latin letter in a word",
      "organization",
      "Администрация П",
      "Aдминистрация П",
      "Заменить на «Администрация Пугачевского муниципального района Саратовской области»",
    ],
  ])("%s", async (_, file, from, to, label) => {
    const { before, text, problems } = await find(file, from, to);
    const found = problems.find(({ repair }) => repair?.label === label);
    expect(problems.map(({ repair }) => repair?.label)).toContain(label);
    const mended = found?.repair ? (applyRepair(text, found.repair) ?? "") : "";
    const bare = (yaml: string): string => yaml.replaceAll('"', "");
    expect(bare(mended)).toBe(bare(before));
  });

  test("doubted forms are put in, after a look at them", async () => {
    const { text, place, problems } = await find(
      "assignments",
      "surname: Ковалёв",
      "surname: Кравец",
    );
    const found = problems.find(({ rule }) => rule === "doubtful-form");
    const mended = found?.repair ? applyRepair(text, found.repair) : null;
    expect(mended).toMatch(/^ {4}forms:\n {6}surname:\n(?: {8}\w+: Кравц[ау]\n)+/mu);
    live.set(place, mended ?? "");
    const { problems: left } = await desk.look(organization, ["request"]);
    expect(left.filter(({ rule }) => rule === "doubtful-form")).toEqual([]);
  });

  test("what is in order has nothing to mend, and what is unknown no repair", async () => {
    const { problems } = await find("organization", "head: makarova", "head: zzzzzzzz");
    expect(problems).toEqual([]);
  });
});

test("a file that says something else by now is left alone", () => {
  const repair = replaceWith(["a"], "b", "c");
  expect(applyRepair("a: b # d\n", repair)).toBe("a: c # d\n");
  expect(applyRepair("a: e\n", repair)).toBeNull();
  expect(applyRepair("a: [\n", repair)).toBeNull();
  const added = { label: "Дописать", edits: [{ path: ["d"], old: undefined, value: "e" }] };
  expect(applyRepair("a: [\n", added)).toBeNull();
  const both = { label: "Обе", edits: [...repair.edits, { path: ["d"], old: "e", value: "f" }] };
  expect(applyRepair("a: b\nd: e\n", both)).toBe("a: c\nd: f\n");
  expect(applyRepair("a: b\nd: g\n", both)).toBeNull();
});
