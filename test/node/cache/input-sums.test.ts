import { expect, test } from "vitest";

import type { CommonFiles, OrganizationFiles } from "../../../src/engine/content/open-content.ts";
import { sumCommon, summedFiles } from "../../../src/node/cache/input-sums.ts";

const source = { path: "a.yaml", text: "a: 1\n" };
const other = { path: "a.yaml", text: "a: 2\n" };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const organization: OrganizationFiles = {
  ...{ id: "ds1", folder: "content/organizations/ds1", owner: { organization: "ds1" } },
  data: new Map([["a", source]]),
  others: ["scan.pdf"],
  printed: new Set(["phone"]),
  defaults: [source],
  texts: new Map([["memo", source]]),
  signatures: new Map([["a.sig", bytes("1")]]),
  listSealed: () => ["one/tree.json"],
  readSealed: (path) => (path === "one/tree.json" ? bytes("{}") : null),
};

const common: CommonFiles = {
  folder: "content",
  reference: { folder: "content/reference", data: new Map([["acts", source]]) },
  settings: source,
  others: [],
  otherTexts: [],
  documents: new Map([["memo", source]]),
  parts: new Map([["part", source]]),
  hasText: () => false,
};

const sumOf = (changes: Partial<OrganizationFiles>): string =>
  summedFiles({ ...organization, ...changes }).sum();

test.each<[what: string, changes: Partial<OrganizationFiles>]>([
  ["id", { id: "ds2" }],
  ["folder", { folder: "elsewhere" }],
  ["a file among the texts", { otherTexts: ["content/documents/memo.md"] }],
  ["owner", { owner: { organization: "ds2" } }],
  ["a data file", { data: new Map([["a", other]]) }],
  ["the name of a data file", { data: new Map([["b", source]]) }],
  ["one data file more", { data: new Map([...organization.data, ["b", source]]) }],
  ["files that are not read", { others: [] }],
  ["what texts print", { printed: new Set() }],
  ["defaults", { defaults: [other] }],
  ["the order of defaults", { defaults: [source, other] }],
  ["a text", { texts: new Map([["memo", other]]) }],
  ["a signature", { signatures: new Map([["a.sig", bytes("2")]]) }],
  ["a kept file", { readSealed: () => bytes("[]") }],
  [
    "a kept file more",
    { listSealed: () => ["one/tree.json", "two/tree.json"], readSealed: () => bytes("{}") },
  ],
  ["no kept file", { listSealed: () => [], readSealed: () => null }],
])("the sum of an organization's files knows %s", (_, changes) => {
  expect(sumOf(changes)).not.toBe(sumOf({}));
  expect(sumOf(changes)).toBe(sumOf(changes));
});

test.each<[what: string, changes: Partial<CommonFiles>]>([
  ["folder", { folder: "elsewhere" }],
  ["reference data", { reference: { ...common.reference, data: new Map([["acts", other]]) } }],
  ["settings", { settings: other }],
  ["that there are no settings", { settings: null }],
  ["a text", { documents: new Map([["memo", other]]) }],
  ["a part", { parts: new Map([["part", other]]) }],
])("the sum of what all share knows %s", (_, changes) => {
  expect(sumCommon({ ...common, ...changes })).not.toBe(sumCommon(common));
});

test("of a kept file that changed between two readings there is no sum that will come again", () => {
  const texts = ["{}", "[]"];
  const changing = {
    ...organization,
    readSealed: (): Uint8Array => bytes(texts.shift() ?? "{}"),
  };
  const { files, sum } = summedFiles(changing);
  files.readSealed("one/tree.json");
  files.readSealed("one/tree.json");
  expect([sumOf({}), sumOf({ readSealed: () => bytes("[]") })]).not.toContain(sum());
});
