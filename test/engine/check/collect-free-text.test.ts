import { expect, test } from "vitest";
import { checkFile } from "../../../src/engine/check/check-file.ts";
import { collectFreeText } from "../../../src/engine/check/collect-free-text.ts";
import { openDiskContent } from "../../../src/node/input/open-disk-content.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";

const files = sferum.definition.data;
const folder = openDiskContent("content").readOrganization("ds1-pugachev");

function pathsOf(name: "administrators" | "documents" | "groups"): string[] {
  const checked = new Map([[name, checkFile<unknown>(name, files[name], folder)]]);
  return collectFreeText(checked).map(({ path, text }) => `${path.join(".")}=${text}`);
}

test("words: names, numbers of documents, owners of certificates", () => {
  expect(pathsOf("groups").slice(0, 2)).toEqual([
    "groups.0.name=Сотрудники",
    "groups.0.description=все педагогические работники",
  ]);
  expect(pathsOf("documents")).toContain("editions.10.signature.owner=Макарова Елена Викторовна");
  expect(pathsOf("documents")).toContain("editions.1.number=87");
});

test("not words: ids, dates, statuses, certificates; what is internal is not seen", () => {
  expect(pathsOf("documents").join("\n")).not.toMatch(/\.(id|kind|date|status|certificate)=/u);
  expect(pathsOf("administrators")).toEqual([]);
});

test("a broken file is passed over", () => {
  const broken = { folder: "a", data: new Map([["groups", { path: "a", text: "groups: 5" }]]) };
  const checked = new Map([["groups", checkFile("groups", files.groups, broken)]]);
  expect(collectFreeText(checked)).toEqual([]);
});
