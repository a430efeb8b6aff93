import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

import { shown } from "../../../src/node/input/shown.ts";

test("a path in the current folder is told from there", () => {
  expect(shown(resolve("content", "a.yaml"))).toBe(join("content", "a.yaml"));
  expect(shown("content/../src")).toBe("src");
});

test("any other path is told as it was given", () => {
  const outside = join(dirname(process.cwd()), "elsewhere");
  expect(shown(outside)).toBe(outside);
  expect(shown("../elsewhere")).toBe("../elsewhere");
  expect(shown(".")).toBe(".");
  expect(shown(process.cwd())).toBe(process.cwd());
});
