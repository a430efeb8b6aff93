import { expect, test } from "vitest";

import { parseYaml } from "../../../src/engine/yaml/parse-yaml.ts";
import { locate } from "../../../src/engine/yaml/yaml-file.ts";
import { unknownReference } from "../../../src/engine/check/rules/unknown-reference.ts";
import type { IdentifierContext } from "../../../src/engine/check/contexts.ts";
import type { Problem } from "../../../src/engine/problem.ts";
import { cpuTimeOf } from "../../cpu-time.ts";

/** Files in which everything is wrong: quadratic time would be minutes here. */
const limit = 20_000;

const count = 50_000;

test("fifty thousand unknown keys have their places", () => {
  const lines = Array.from({ length: count }, (_, index) => `key${index}: 1`);
  let places: number[] = [];
  const time = cpuTimeOf(() => {
    const file = parseYaml({ path: "x.yaml", text: lines.join("\n") });
    places = lines.map((_, index) => locate(file, [`key${index}`], "key").line);
  });
  expect(places).toEqual(lines.map((_, index) => index + 1));
  expect(time).toBeLessThan(limit);
});

test("fifty thousand keys given twice", () => {
  const lines = Array.from({ length: count / 2 }, (_, index) => `k${index}: 1`);
  const text = [...lines, ...lines].join("\n");
  let problems: readonly Problem[] = [];
  const time = cpuTimeOf(() => {
    ({ problems } = parseYaml({ path: "x.yaml", text }));
  });
  expect(problems).toHaveLength(count / 2);
  expect(time).toBeLessThan(limit);
});

test("twenty thousand references that lead nowhere", () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `id-${index}`);
  const hints: string[] = [];
  const context: IdentifierContext = {
    declared: [],
    referenced: ids.map((id) => ({ scope: "staff", id: `x${id}`, file: "groups", path: [] })),
    known: new Map([["staff", ids]]),
    scopes: { staff: { name: "работник", file: "assignments.yaml" } },
    findLocation: () => ({ file: "x", line: 1, column: 1 }),
  };
  const time = cpuTimeOf(() => {
    unknownReference.check(context, (_file, _path, _message, hint = "") => hints.push(hint));
  });
  expect(hints).toHaveLength(20_000);
  expect(Math.max(...hints.map(({ length }) => length))).toBeLessThan(3000);
  expect(time).toBeLessThan(limit);
});
