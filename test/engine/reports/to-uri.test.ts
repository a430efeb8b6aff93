import fc from "fast-check";
import { expect, test } from "vitest";
import { toUri } from "../../../src/engine/reports/to-uri.ts";

test.each([
  ["content/groups.yaml", "content/groups.yaml"],
  ["данные/№ 1.yaml", "%D0%B4%D0%B0%D0%BD%D0%BD%D1%8B%D0%B5/%E2%84%96%201.yaml"],
  ["a:b?c#d%.yaml", "a%3Ab%3Fc%23d%25.yaml"],
  ["../sad/groups.yaml", "../sad/groups.yaml"],
  ["/home/sad/groups.yaml", "file:///home/sad/groups.yaml"],
  ["C:\\sad\\groups.yaml", "file:///C:/sad/groups.yaml"],
])("%s → %s", (file, uri) => {
  expect(toUri(file)).toBe(uri);
});

test("any path makes a URI", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (file) => {
      const path = toUri(file).replace(/^file:\/\/(?:\/[a-zA-Z]:)?/, "");
      expect(path.replaceAll(/%[\dA-F]{2}/g, "")).toMatch(/^[\w.!~*'()/-]*$/);
    }),
  );
});
