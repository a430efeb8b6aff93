import { expect, test } from "vitest";

import { wrongType } from "../../../src/node/check-site/content-types.ts";

test("a file whose ending is not known may be called anything", () => {
  for (const path of ["a.woff2", "folder/constructor", "a.toString", "a.__proto__", ""])
    expect(wrongType(path, "text/plain")).toBeNull();
});

test("one whose ending is known is called by it, in UTF-8", () => {
  expect(wrongType("a.html", "text/html; charset=utf-8")).toBeNull();
  expect(wrongType("a.html", "TEXT/HTML")).toBeNull();
  expect(wrongType("a.html", "text/plain")).toBe("сервер называет файл «text/plain»");
  expect(wrongType("a.html", 'text/html; charset="windows-1251"')).toContain("windows-1251");
  expect(wrongType("a.pdf", null)).toContain("Content-Type");
});
