import { expect, test } from "vitest";

import { UserError } from "../../../src/engine/problem.ts";
import { readNamedFile } from "../../../src/node/input/read-source-file.ts";

function refusal(path: string): string[] {
  try {
    readNamedFile(path);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ message, hint = "" }) => `${message} ${hint}`);
  }
}

test("a file that was named and is not there is looked for by its name, not in the data", () => {
  expect(refusal("нет.xlsx")).toEqual([
    "Файла «нет.xlsx» нет. Проверьте его имя и папку, в которой набрана команда.",
  ]);
  expect(refusal("test")).toEqual([
    "«test» — это папка, а нужен файл. Назовите сам файл, вместе с папкой, в которой он лежит.",
  ]);
  expect(refusal("package.json")).toEqual([]);
});
