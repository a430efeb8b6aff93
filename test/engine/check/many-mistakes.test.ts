import { expect, test } from "vitest";

import { parseYaml } from "../../../src/engine/yaml/parse-yaml.ts";
import { locate } from "../../../src/engine/yaml/yaml-file.ts";
import { unknownReference } from "../../../src/engine/check/rules/unknown-reference.ts";

/*
 * Files in which everything is wrong. Quadratic time would be minutes here; the limit of a test is
 * the only clock.
 */

const count = 50_000;

test("fifty thousand unknown keys have their places", () => {
  const lines = Array.from({ length: count }, (_, index) => `key${index}: 1`);
  const file = parseYaml({ path: "x.yaml", text: lines.join("\n") });
  const places = lines.map((_, index) => locate(file, [`key${index}`], "key").line);
  expect(places).toEqual(lines.map((_, index) => index + 1));
}, 20_000);

test("fifty thousand keys given twice", () => {
  const lines = Array.from({ length: count / 2 }, (_, index) => `k${index}: 1`);
  const file = parseYaml({ path: "x.yaml", text: [...lines, ...lines].join("\n") });
  expect(file.problems).toHaveLength(count / 2);
}, 20_000);

test("twenty thousand references that lead nowhere", () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `id-${index}`);
  const hints: string[] = [];
  unknownReference.check(
    {
      declared: [],
      referenced: ids.map((id) => ({ scope: "staff", id: `x${id}`, file: "groups", path: [] })),
      known: new Map([["staff", ids]]),
      scopes: { staff: { name: "работник", file: "assignments.yaml" } },
      findLocation: () => ({ file: "x", line: 1, column: 1 }),
    },
    (_file, _path, _message, hint = "") => hints.push(hint),
  );
  expect(hints).toHaveLength(20_000);
  expect(Math.max(...hints.map(({ length }) => length))).toBeLessThan(3000);
}, 20_000);
