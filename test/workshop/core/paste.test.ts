import { expect, test } from "vitest";

import { memoryFolder, openContent } from "../../../src/index.ts";
import { readFolder } from "../../../src/node/input/list-files.ts";
import { readTexts } from "../../../src/workshop/core/files.ts";
import { pasteTable } from "../../../src/workshop/core/paste.ts";

const folder = new Map(readFolder("content"));
const given = {
  ...{ files: readTexts(folder), organization: "ds1-pugachev", day: "2026-02-02" },
};
const place = "organizations/ds1-pugachev/assignments.yaml";

function paste(text: string) {
  const content = openContent(memoryFolder(new Map(Object.entries(given.files)), ""));
  return pasteTable(content, given, { html: "", text });
}

test("rows of a copied table become people, all else stays", () => {
  const { files, changes } = paste(
    "ФИО\tДолжность\tДата приёма\nЯблокова Анна Петровна\tвоспитатель\t01.02.2026\n",
  );
  expect(changes).toEqual(["Добавлено: Яблокова Анна Петровна"]);
  const text = files?.[place];
  expect(text).toContain("Яблокова");
  expect(text).toContain("# Пример. Все люди");
});

test("what is no table changes nothing, and it is said why", () => {
  const { files, changes, problems } = paste("просто слова");
  expect(files === null || changes.length === 0).toBe(true);
  expect(problems.length).toBeGreaterThan(0);
});
