import { expect, test } from "vitest";

import { check, memoryFolder, openContent } from "../../../src/index.ts";
import { readFolder } from "../../../src/node/input/list-files.ts";
import { readTexts, textOf, withFile } from "../../../src/workshop/core/files.ts";
import { placeProblems } from "../../../src/workshop/state/place-problems.ts";

const organization = "ds1-pugachev";
const whole = readTexts(new Map(readFolder("content")));

/** The data without the first line that looks so. */
function without(files: typeof whole, name: string, line: RegExp): typeof whole {
  const path = `organizations/${organization}/${name}`;
  return withFile(files, path, textOf(files, path).replace(line, ""));
}

test("what is missing is told at its own field, not at the first one of what lacks it", async () => {
  const files = without(
    without(whole, "organization.yaml", /^inn: .*\n/mu),
    "assignments.yaml",
    /^ {4}position: .*\n/mu,
  );
  const content = openContent(memoryFolder(new Map(Object.entries(files)), ""));
  const { problems } = await check(content, { day: "2026-02-02" });
  const missing = problems.filter(({ rule }) => rule === "missing-field");
  const places = placeProblems(missing, files, organization);
  expect(places.map(({ file, path }) => `${file ?? ""} ${path.join(".")}`).sort()).toEqual([
    "assignments.yaml staff.0.position",
    "organization.yaml inn",
  ]);
});
