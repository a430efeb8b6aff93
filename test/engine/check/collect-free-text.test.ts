import { expect, test } from "vitest";
import { Internal } from "../../../src/engine/base/internal.ts";
import { type CheckedFile, checkFile } from "../../../src/engine/check/check-file.ts";
import { collectFreeText, collectPublicText } from "../../../src/engine/check/collect-free-text.ts";
import type { FlatSchema } from "../../../src/engine/schema/flat-schema.ts";
import { openDiskContent } from "../../../src/node/input/open-disk-content.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";

const files = sferum.definition.data;
const folder = openDiskContent("content").readOrganization("ds1-pugachev");

function pathsOf(name: "administrators" | "documents" | "groups"): string[] {
  const checked = new Map([[name, checkFile<unknown>(name, files[name], folder)]]);
  return collectFreeText(checked).map(({ path, text }) => `${path.join(".")}=${text}`);
}

const documents = pathsOf("documents");

test("words: names, numbers of documents, owners of certificates", () => {
  expect(pathsOf("groups").slice(0, 2)).toEqual([
    "groups.0.name=Сотрудники",
    "groups.0.description=все педагогические работники",
  ]);
  expect(documents).toContain("editions.10.signature.owner=Макарова Елена Викторовна");
  expect(documents).toContain("editions.1.number=87");
});

test("not words: ids, dates, statuses, certificates; what is internal is not seen", () => {
  expect(documents.join("\n")).not.toMatch(/\.(id|kind|date|status|certificate)=/u);
  expect(pathsOf("administrators")).toEqual([]);
});

test("a broken file is passed over", () => {
  const broken = { folder: "a", data: new Map([["groups", { path: "a", text: "groups: 5" }]]) };
  const checked = new Map([["groups", checkFile("groups", files.groups, broken)]]);
  expect(collectFreeText(checked)).toEqual([]);
});

const string = { type: "string" } as const;

const schema: FlatSchema = {
  type: "object",
  properties: {
    name: string,
    note: { type: ["string", "null"] },
    words: { ...string, pattern: "^$|\\S" },
    list: { type: "array", items: string },
    id: { ...string, "x-id": "staff" },
    staff: { ...string, "x-reference": "staff" },
    day: { ...string, format: "date" },
    kind: { ...string, enum: ["a", "b"] },
    code: { ...string, pattern: "^[0-9]+$" },
    count: { type: "integer" },
  },
};

const made = (data: unknown): Map<string, CheckedFile<unknown>> =>
  new Map([
    [
      "notes",
      {
        ...{ data, schema, problems: [], yaml: null, scopes: [], internal: [] },
        ...{ declared: [], referenced: [] },
      },
    ],
  ]);

const data = {
  ...{ name: "Сад", note: "Заметка", words: "Слова", list: ["Раз", "Два"], id: "zhuk" },
  ...{ staff: "zhuk", day: "2024-09-02", kind: "a", code: "7", count: 5 },
};

test("schemas tell by what they ask of a string whether it is words", () => {
  expect(collectFreeText(made(data))).toEqual([
    { file: "notes", path: ["name"], text: "Сад" },
    { file: "notes", path: ["note"], text: "Заметка" },
    { file: "notes", path: ["words"], text: "Слова" },
    { file: "notes", path: ["list", 0], text: "Раз" },
    { file: "notes", path: ["list", 1], text: "Два" },
  ]);
  expect(collectFreeText(made(null))).toEqual([]);
});

test("public is every string of a file that holds, but the private ones", () => {
  const value = {
    id: "zhuk",
    phones: ["1", new Internal("2")],
    deep: { none: null, count: 5, a: "б" },
  };
  expect(collectPublicText(made(value))).toEqual([
    { file: "notes", path: ["id"], text: "zhuk" },
    { file: "notes", path: ["phones", 0], text: "1" },
    { file: "notes", path: ["deep", "a"], text: "б" },
  ]);
  expect(collectPublicText(made(null))).toEqual([]);
});
