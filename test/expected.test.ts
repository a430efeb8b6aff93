import { describe, expect, test } from "vitest";

import { makeTexts, readExpectedTexts } from "../scripts/refresh-expected.ts";
import { inspect } from "../src/build.ts";
import { organizations } from "./content-folder.ts";

const hint = "run `npm run refresh:expected`, then read `git diff test/expected`";

describe("the documents of four organizations", async () => {
  const made = await makeTexts();
  const expected = readExpectedTexts();

  test.each(Object.entries(organizations))("data and texts of %s hold", (_name, content) => {
    const { problems } = inspect({ content, organizations: [], documents: [] });
    expect(problems).toEqual([]);
  });

  test("all of them are expected, and no others", () => {
    const names = (texts: typeof made): string[] => [...texts.keys()].toSorted();
    expect(names(made), hint).toEqual(names(expected));
  });

  test.each([...made.keys()])("%s says what is expected", (file) => {
    expect(made.get(file), hint).toBe(expected.get(file));
  });
});
