import { expect, test } from "vitest";

import { findConcerned } from "../../../src/node/dev/find-concerned.ts";

const places = new Map([
  ["solnyshko", "organizations/solnyshko"],
  ["solnyshko-2", "organizations/solnyshko-2"],
  ["rodnichok", "organizations/rayon/rodnichok"],
]);

test.each<[string, readonly string[] | null, readonly string[] | null]>([
  ["a data file", ["organizations/solnyshko/groups.yaml"], ["solnyshko"]],
  ["its own defaults", ["organizations/solnyshko/defaults.yaml"], ["solnyshko"]],
  ["its own text", ["organizations/rayon/rodnichok/documents/x.mdx"], ["rodnichok"]],
  ["its folder", ["organizations/rayon/rodnichok"], ["rodnichok"]],
  [
    "two at once",
    ["organizations/solnyshko/groups.yaml", "organizations/solnyshko-2/groups.yaml"],
    ["solnyshko", "solnyshko-2"],
  ],
  ["a folder that nobody knew", ["organizations/novyy", "organizations/novyy/groups.yaml"], []],
  ["what a group shares", ["organizations/rayon/defaults.yaml"], null],
  ["a group that was moved", ["organizations/rayon"], null],
  ["the folder of all", ["organizations"], null],
  ["a text of all", ["documents/regulation.mdx"], null],
  ["reference data", ["reference/acts.yaml"], null],
  ["settings", ["reglament.yaml"], null],
  ["the program's own texts", ["../elsewhere/parts/x.mdx"], null],
  ["what nobody can tell", null, null],
])("%s", (_, changed, concerned) => {
  const paths = changed && new Set(changed.map((path) => `sad/${path}`));
  expect(findConcerned("sad", paths, places)).toEqual(concerned && new Set(concerned));
});
