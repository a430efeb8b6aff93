import { expect, test } from "vitest";

import { memoryFolder, openContent } from "../../../src/index.ts";
import { readFolder } from "../../../src/node/input/list-files.ts";
import { openQuestions } from "../../../src/workshop/core/ask.ts";

const content = openContent(memoryFolder(new Map()), memoryFolder(new Map(readFolder("content"))));
const { ask, answer } = openQuestions(content);
const day = "2026-11-28";

test("questions pass between threads", () => {
  const { questions } = ask({ answers: {}, day });
  expect(questions.length).toBeGreaterThan(20);
  expect(structuredClone(questions)).toEqual(questions);
});

test("a column that some lines need comes when one of them does", () => {
  const columnsOf = (name: string): string[] => {
    const { questions } = ask({ answers: { people: [{ name }] }, day });
    const control = questions.find(({ id }) => id === "people")?.control;
    return control?.kind === "list" ? control.columns.map(({ id }) => id) : [];
  };
  expect(columnsOf("Белова Ольга Николаевна")).not.toContain("sex");
  expect(columnsOf("Белых Женя")).toContain("sex");
});

test("answers become the files of an organization, a draft too", () => {
  const { organization, files } = answer({
    ...{ answers: { type: "kindergarten", "name-short": "МДОУ «Родничок»" }, day },
  });
  expect(organization).toMatch(/^[a-z0-9-]+$/);
  expect(files[`organizations/${organization}/organization.yaml`]).toContain("МДОУ «Родничок»");
});
