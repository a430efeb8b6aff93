import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { isError } from "../src/engine/problem.ts";
import { sferumEvents } from "../src/packages/sferum/events/index.ts";
import { makeExample, runExample } from "./packages/rules/run-example.ts";

const page = readFileSync(new URL("../docs/year.md", import.meta.url), "utf8");

/** Each recipe of the page: its heading and the excerpt under it. */
const recipes = page
  .split(/^## /m)
  .slice(1)
  .flatMap((section) => {
    const [title = ""] = section.split("\n");
    const [, yaml] = /^```yaml\n([^]*?)^```$/m.exec(section) ?? [];
    return yaml === undefined ? [] : [{ title, yaml }];
  });

describe("events of a school year", () => {
  it("are told, each with its lines", () => {
    expect(recipes.length).toBeGreaterThanOrEqual(15);
  });

  it("name the event that writes them, where there is one", () => {
    const named = [...page.matchAll(/`(?:reglament event )?([a-z]+(?:-[a-z]+)*)`/gu)].map(
      ([, id]) => id,
    );
    const known = sferumEvents.map(({ id }) => id);
    expect(known.filter((id) => !named.includes(id))).toEqual([]);
    for (const [, id] of page.matchAll(/`reglament event ([^`]+)`/gu)) expect(known).toContain(id);
  });

  it.each(recipes)("$title: no error comes of the lines", ({ yaml }) => {
    const problems = runExample({ day: "2026-01-12", files: `\n${yaml}` });
    const errors = problems.filter(isError);
    // Only the platform that is no more: the recipes begin in 2024.
    const others = errors.filter(({ rule }) => rule !== "platform-retired");
    expect(others.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  it.each(recipes)("$title: all documents can be made of the lines", async ({ yaml }) => {
    const documents = await makeExample({ files: `\n${yaml}` });
    expect([...documents.keys()]).toEqual(expect.arrayContaining(["regulation", "register-chats"]));
  });
});
