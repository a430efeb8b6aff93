import { expect, test } from "vitest";

import type { RunCache } from "../../../src/node/cache/cached-run.ts";
import type { RunResult } from "../../../src/node/run/run-task.ts";
import { type Shown, sumPages } from "../../../src/node/run/showable.ts";

interface Inputs {
  program: string;
  url: string;
  settings: RunResult["settings"];
  isOfMany: boolean;
  siteSum: string | null;
  paths: [string, string][];
  other: string;
}

const inputs: Inputs = {
  ...{ program: "program", url: "https://sad.example/", settings: {}, isOfMany: true },
  ...{ siteSum: "site", paths: [["regulation.pdf", "sum"]], other: "site" },
};

/** The sums of two organizations, the first of which is made of these. */
function sumsOf(changes: Partial<Inputs>): [first: unknown, second: unknown] {
  const { program, url, settings, isOfMany, siteSum, paths, other } = { ...inputs, ...changes };
  const made = (id: string, sum: string | null, files: [string, string][]) => ({
    ...{
      id,
      kinds: [],
      files: 0,
      paths: files,
      written: [],
      site: null,
      siteSum: sum,
      problems: [],
    },
  });
  const shown: Shown = {
    made: [made("a", siteSum, paths), made("b", other, [])],
    ...{ absent: [], internal: new Map() },
  };
  const result: RunResult = {
    ...{ organizations: ["a", "b"], isOfMany, settings, openedSettings: null, outcomes: [] },
    ...{
      sources: [],
      internal: new Map(),
      shared: [],
      tallies: [],
      privateFields: [],
      problems: [],
      waived: [],
    },
  };
  const nothing = (): never => {
    throw new Error("Nobody asks for it");
  };
  const cache: RunCache = {
    ...{ program: () => program, lastOf: nothing, isKnown: nothing },
    ...{ compared: nothing, save: nothing, findKnown: nothing, keep: nothing, keepCommon: nothing },
  };
  const sums = sumPages(shown, result, url, cache);
  return [sums.get("a"), sums.get("b")];
}

const before = sumsOf({});

test.each<[what: string, changes: Partial<Inputs>]>([
  ["the program", { program: "another" }],
  ["the address of the site", { url: "https://dom.example/" }],
  ["the settings", { settings: { workshop: true } }],
  ["what the site shows of it", { siteSum: "another" }],
  ["a file that lies beside a page", { paths: [["regulation.pdf", "another"]] }],
  ["the name of one", { paths: [["memo.pdf", "sum"]] }],
  ["one file more", { paths: [...inputs.paths, ["regulation.pdf.sig", "sum"]] }],
])("the sum of an organization's pages knows %s", (_, changes) => {
  expect(sumsOf(changes)[0]).not.toBe(before[0]);
  expect(sumsOf(changes)).toEqual(sumsOf(changes));
});

test("the sum of pages does not know other organizations", () => {
  expect(sumsOf({ other: "another" })[0]).toBe(before[0]);
  expect(sumsOf({ siteSum: "another" })[1]).toBe(before[1]);
});

test("where nothing is known of what is shown, or there is one organization, there is no sum", () => {
  expect(sumsOf({ siteSum: null })[0]).toBeUndefined();
  expect(sumsOf({ isOfMany: false })).toEqual([undefined, undefined]);
});
