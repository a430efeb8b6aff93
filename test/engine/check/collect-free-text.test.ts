import { expect, test } from "vitest";
import { readContent } from "../../../src/node/input/files.ts";
import { readSchemas } from "../../../src/node/input/read-package.ts";
import { checkFile } from "../../../src/engine/check/check-file.ts";
import { collectFreeText } from "../../../src/engine/check/collect-free-text.ts";
import { createValidators } from "../../../src/engine/schema/create-validators.ts";

const validators = createValidators(readSchemas());
const [example] = readContent("content", ["ds1-pugachev"]).organizations;
const folder = example ?? { folder: "", data: new Map() };

function pathsOf(name: "administrators" | "documents" | "groups"): string[] {
  const files = { [name]: checkFile(name, folder, validators) };
  return collectFreeText(files, validators).map(({ path, text }) => `${path.join(".")}=${text}`);
}

test("words: names, numbers of documents, owners of certificates", () => {
  expect(pathsOf("groups").slice(0, 2)).toEqual([
    "groups.0.name=Сотрудники",
    "groups.0.description=все педагогические работники",
  ]);
  expect(pathsOf("documents")).toContain("editions.4.signature.owner=Макарова Елена Викторовна");
  expect(pathsOf("documents")).toContain("editions.1.number=87");
});

test("not words: ids, dates, statuses, certificates; what is internal is not seen", () => {
  expect(pathsOf("documents").join("\n")).not.toMatch(/\.(id|kind|date|status|certificate)=/u);
  expect(pathsOf("administrators")).toEqual([]);
});

test("a broken file is passed over", () => {
  const broken = { folder: "a", data: new Map([["groups", { path: "a", text: "groups: 5" }]]) };
  expect(collectFreeText({ groups: checkFile("groups", broken, validators) }, validators)).toEqual(
    [],
  );
});
