import { expect, test } from "vitest";

import {
  findMeantFile,
  findStrayFiles,
  findStraySettings,
  findStrayTexts,
  hintOnExtension,
} from "../../../src/engine/check/stray-files.ts";
import { memoryFolder, openContent } from "../../../src/index.ts";

const known = new Map([
  ["organization", "Организация"],
  ["groups", "Группы и классы"],
  ["assignments", "Сотрудники"],
]);

test.each([
  ["organization.yaml.txt", "organization"],
  ["organization.yml", "organization"],
  ["organization.doc", "organization"],
  ["organization.yaml.docx", "organization"],
  [" organization .yaml", "organization"],
  ["   groups   .yaml", "groups"],
  ["organization.YAML", "organization"],
  ["Organization.yaml", "organization"],
  ["organization.txt", "organization"],
  ["groups.yml.txt", "groups"],
  ["assignment.yaml", "assignments"],
  ["organization (1).yaml", "organization"],
  ["организация.yaml", "organization"],
  ["organization - копия.yaml", "organization"],
  ["copy of organization.yaml", "organization"],
  ["Копия groups.yaml", "groups"],
  ["заметки к groups.txt", null],
  ["Сотрудники.yml", "assignments"],
  ["группы.yaml", ""],
  ["чаты.yaml.txt", ""],
  ["chats.yml", ""],
  ["chats.yaml", null],
  ["organization.yaml.bak", null],
  ["organization.yaml~", null],
  ["приказ.docx", null],
  ["README.md", null],
  ["заметки.txt", null],
])("%s was meant to be %j", (file, meant) => {
  expect(findMeantFile(file, known)).toBe(meant);
});

test("a copy beside the file is told which of them counts; alone it is told to be renamed", () => {
  const source = { path: "o/groups.yaml", text: "" };
  const others = ["groups — копия.yaml", "organization (1).yaml"];
  const folder = { folder: "o", data: new Map([["groups", source]]), others };
  expect(findStrayFiles(known, folder).map(({ hint }) => hint)).toEqual([
    "Рядом лежит groups.yaml, читается он: перенесите в него, чего там нет, а этот файл уберите из папки.",
    "Если это данные, переименуйте его в organization.yaml; если нет, уберите из папки.",
  ]);
});

test("what nobody reads is said at the file, with what to do", () => {
  const source = { path: "o/groups.yaml", text: "" };
  const data = new Map([["groups", source]]);
  const folder = { folder: "o", data, others: ["groups.yaml.txt", "signatures.md"] };
  expect(findStrayFiles(known, folder)).toEqual([
    {
      ...{ file: "o/groups.yaml.txt", line: 1, column: 1, severity: "warning" },
      rule: "stray-file",
      message: "Файл «groups.yaml.txt» программа не читает.",
      hint:
        "Рядом лежит groups.yaml, читается он: перенесите в него, чего там нет, а этот файл уберите из папки. " +
        "Последнее окончание Windows прячет: в Проводнике включите «Вид» → «Расширения имён файлов».",
    },
  ]);
});

test("a file that is read, but under the name of none, is told with its owner", () => {
  const source = { path: "o/organisation.yaml", text: "" };
  const owner = { organization: "sad" };
  const folder = { folder: "o", owner, data: new Map([["organisation", source]]) };
  expect(findStrayFiles(known, folder)).toMatchObject([
    {
      file: "o/organisation.yaml",
      owner: { organization: "sad", file: "organisation.yaml" },
      hint: "Если это данные, переименуйте его в organization.yaml; если нет, уберите из папки.",
    },
  ]);
  expect(findStrayFiles(known, folder, new Set(["organization"]))).toEqual([]);
});

test("where nobody knows what was meant, names are told", () => {
  const folder = { folder: "o", data: new Map(), others: ["чаты.yml"] };
  expect(findStrayFiles(known, folder)[0]?.hint).toBe(
    "Файлы с данными называются латинскими буквами, с окончанием .yaml; имена — как в примере.",
  );
});

test("texts are told with their owner; a reader's note is let be", () => {
  const [found, ...others] = findStrayTexts(
    ["o/documents/Памятка readme.md.doc", "o/documents/ReadMe.md", "o/documents/.mdx"],
    { organization: "sad" },
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    rule: "stray-file",
    owner: { organization: "sad", file: "documents/Памятка readme.md.doc" },
  });
  expect(found?.hint).toContain("Последнее окончание Windows прячет");
});

test("settings that nobody reads are told too", () => {
  const files = [
    "Настройки.yaml",
    "reglament.yaml.txt",
    "Reglament.yaml",
    "reglament.yml",
    "defaults (1).yaml",
  ];
  const others = ["reglament.yaml", "defaults.yaml", "mkdocs.yml", "reglament.yaml.bak", "x.docx"];
  const found = findStraySettings([...files, ...others], "content");
  expect(found.map(({ file, severity }) => `${severity} ${file}`)).toEqual(
    files.map((file) => `warning content/${file}`),
  );
  expect(found[0]?.hint).toMatch(/^Рядом лежит reglament\.yaml, читается он:/u);
  expect(findStraySettings(["reglament.yml"], "content")[0]?.hint).toMatch(/^Если это данные,/u);
});

test("so are texts", () => {
  const texts = ["memo.mdx.txt", "memo.md", "memo.MDX", "memo.mdx.doc", "memo.md.docx"];
  texts.push("Памятка.md.txt", "readme-2.md");
  const others = ["README.md", "заметки.txt", "memo.docx", "Thumbs.db", "memo.mdx~"];
  const found = findStrayTexts([...texts, ...others].map((name) => `c/documents/${name}`));
  expect(found.map(({ file, severity }) => `${severity} ${file}`)).toEqual(
    texts.map((name) => `warning c/documents/${name}`),
  );
  expect(found[0]?.hint).toContain("переименуйте его в memo.mdx;");
  expect(found[0]?.hint).toContain("Расширения имён файлов");
  expect(found[1]?.hint).not.toContain("Расширения имён файлов");
});

test.each([
  ["groups.yaml.doc", true],
  ["groups.TXT", true],
  ["groups.txt.yaml", false],
  ["groups.yml", false],
])("%s: Windows hides its last extension: %j", (file, isHidden) => {
  expect(hintOnExtension(file) !== "").toBe(isHidden);
});

test("what systems and editors lay beside a file for themselves is nobody's data", () => {
  const junk = ["._memo.mdx", "~$memo.mdx", ".#memo.mdx", ".~lock.memo.mdx"];
  const data = ["._organization.yaml", "~$organization.yaml", ".DS_Store", "Thumbs.db"];
  const files = openContent(
    memoryFolder(
      new Map([
        ...data.map((name): [string, string] => [`organizations/sad/${name}`, "\u0000"]),
        ...junk.map((name): [string, string] => [`organizations/sad/documents/${name}`, "\u0000"]),
        ["organizations/sad/organization.yaml", "x: 1"],
      ]),
    ),
  ).readOrganization("sad");
  expect([...files.data.keys()]).toEqual(["organization"]);
  expect([...files.texts.keys()]).toEqual([]);
  expect(files.others).toEqual(["Thumbs.db"]);
  expect(files.otherTexts).toEqual([]);
});
