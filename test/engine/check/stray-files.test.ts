import { expect, test } from "vitest";

import { findMeantFile, findStrayFiles } from "../../../src/engine/check/stray-files.ts";

const known = new Map([
  ["organization", "Организация"],
  ["groups", "Группы и классы"],
  ["assignments", "Сотрудники"],
]);

test.each([
  ["organization.yaml.txt", "organization"],
  ["organization.yml", "organization"],
  ["organization.YAML", "organization"],
  ["Organization.yaml", "organization"],
  ["organization.txt", "organization"],
  ["groups.yml.txt", "groups"],
  ["assignment.yaml", "assignments"],
  ["organization (1).yaml", "organization"],
  ["организация.yaml", "organization"],
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
        "Если это данные, переименуйте его в groups.yaml; если нет, уберите из папки. " +
        "Последнее окончание Windows прячет: в Проводнике включите «Вид» → «Расширения имён файлов».",
    },
  ]);
});
