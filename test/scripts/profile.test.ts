import { expect, test } from "vitest";

import { sumProfiles } from "../../scripts/profile/sum-profile.ts";

const frame = (functionName: string, url: string, lineNumber = 0) => ({
  callFrame: { functionName, url, lineNumber },
});

test("time is told by part, by function, and with all that a function calls; waiting is none", () => {
  const nodes = [
    {
      id: 1,
      ...frame("check", "file:///x/reglament/src/engine/check/check.ts", 4),
      children: [2, 3],
    },
    {
      id: 2,
      ...frame("parse", "file:///x/reglament/node_modules/yaml/dist/a.js", 9),
      children: [4],
    },
    { id: 3, ...frame("(idle)", "") },
    { id: 4, ...frame("parse", "file:///x/reglament/node_modules/yaml/dist/a.js", 9) },
    { id: 5, ...frame("(garbage collector)", "") },
    { id: 6, ...frame("", "node:fs", 1) },
  ];
  const samples = [1, 2, 4, 3, 5, 6];
  const timeDeltas = [1000, 2000, 3000, 50_000, 4000, 500];
  const profile = { nodes, samples, timeDeltas };
  expect(sumProfiles([profile])).toEqual({
    total: 10.5,
    parts: [
      ["yaml", 5],
      ["(garbage collector)", 4],
      ["src/engine/check", 1],
      ["Node", 0.5],
    ],
    own: [
      ["parse node_modules/yaml/dist/a.js:10", 5],
      ["(garbage collector)", 4],
      ["check src/engine/check/check.ts:5", 1],
      ["(без имени) node:fs:2", 0.5],
    ],
    whole: [
      ["check src/engine/check/check.ts:5", 6],
      ["parse node_modules/yaml/dist/a.js:10", 5],
      ["(garbage collector)", 4],
      ["(без имени) node:fs:2", 0.5],
    ],
  });
  expect(sumProfiles([profile, profile]).total).toBe(21);
});
