import { expect, test } from "vitest";

import { memoryFolder, openContent } from "../../../src/index.ts";
import { readFolder } from "../../../src/node/input/list-files.ts";
import { readTexts } from "../../../src/workshop/core/files.ts";
import { openNames } from "../../../src/workshop/core/open-names.ts";
import { pasteTable } from "../../../src/workshop/core/paste.ts";
import { readSchemas } from "../read-schemas.ts";

const folder = new Map(readFolder("content"));
const given = {
  ...{ files: readTexts(folder), organization: "ds1-pugachev", day: "2026-02-02" },
};
const place = "organizations/ds1-pugachev/assignments.yaml";

function paste(text: string) {
  const content = openContent(memoryFolder(new Map(Object.entries(given.files)), ""));
  const names = openNames(readSchemas(), given.files)(given);
  return pasteTable(content, { ...given, copied: { html: "", text } }, names);
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

test("who pastes new people is not told of the others, and of no file", () => {
  const row = "Яблокова Анна Петровна\tвоспитатель\t01.02.2026\n";
  const heading = "ФИО\tДолжность\tДата приёма\n";
  expect(paste(heading + row).problems).toEqual([]);
  const { problems } = paste(`${heading}${row}Макарова Елена Викторовна\tзаведующий\t\n`);
  expect(problems.join(" ")).toMatch(/В таблице нет: .*\. В разделе «Люди» оставлено, как было\./u);
});

test("what is no table changes nothing, and it is said why", () => {
  const { files, changes, problems } = paste("просто слова");
  expect(files === null || changes.length === 0).toBe(true);
  expect(problems.length).toBeGreaterThan(0);
});
