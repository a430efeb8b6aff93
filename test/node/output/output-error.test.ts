import { expect, test } from "vitest";

import { asUserError } from "../../../src/node/output/output-error.ts";
import { refusal } from "./temporary-folder.ts";

const refuse = (code: unknown) => () => {
  asUserError("out", () => {
    throw Object.assign(new Error("disk"), { code });
  });
};

test.each([
  ["EACCES", "нет права на запись"],
  ["EPERM", "нет права на запись"],
  ["ENOENT", "создать в ней ничего нельзя"],
  ["EROFS", "диск доступен только для чтения"],
  ["ENOSPC", "на диске нет места"],
  ["ENOTDIR", "часть пути — файл, а не папка"],
  ["EEXIST", "часть пути — файл, а не папка"],
  ["EISDIR", "на месте файла стоит папка"],
])("%s is the user's to mend: %s", (code, reason) => {
  expect(refusal(refuse(code))).toEqual([
    {
      rule: "output-folder",
      severity: "error",
      message: `В «out» нельзя записать результат: ${reason}.`,
      hint: "Укажите для результата другую папку, в которую можно писать.",
      file: "out",
      ...{ line: 1, column: 1 },
    },
  ]);
});

test("anything else is a bug and is thrown on", () => {
  expect(refuse("EMFILE")).toThrow("disk");
  expect(() => {
    asUserError("out", () => {
      throw new Error("ours");
    });
  }).toThrow("ours");
});
