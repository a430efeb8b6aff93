import { describe, expect, test } from "vitest";

import { findFaults } from "../../scripts/typesetting/find-faults.ts";
import { readParagraphs } from "../../scripts/typesetting/read-paragraphs.ts";
import { collectRun } from "../../src/node/run/collect-run.ts";
import { openWriters } from "../../src/node/input/open-writers.ts";
import { exampleContent } from "../content-folder.ts";

/** What is found at the ends of these lines. */
function kindsOf(...texts: string[]): string[] {
  const lines = texts.map((text) => ({ text, gap: 1, page: 1 }));
  return findFaults({ role: "P", lines }).map(({ kind }) => kind);
}

describe("the judge of typesetting", () => {
  test.each([
    ["date", "от 13", "июля 2022"],
    ["date", "от 13 июля", "2022 г."],
    ["date", "от 13 июля 2022", "г."],
    ["date", "с 15 сен\u00ad", "тября 2025 г."],
    ["number", "приказ №", "5"],
    ["number", "по пункту", "2.1"],
    ["number", "класс 10", "А (ФМ)"],
    ["number", "дом на ул.", "Ленина"],
    ["initials", "Соколова А.", "П. ушла"],
    ["initials", "Соколова", "А. П. ушла"],
    ["dash", "Платформа", "— это"],
    ["lonely", "приказ о", "чате"],
    ["quoted", "группа «Золотая", "рыбка» и"],
    ["compound", "город Ленинск-", "Кузнецкий"],
    ["lastWord", "для Организа\u00ad", "ции;"],
  ])("finds %s: %s / %s", (kind, first, second) => {
    expect(kindsOf(first, second)).toEqual([kind]);
  });

  test.each([
    ["от 13 июля 2022 г.", "и ещё"],
    ["приказ", "о чате"],
    ["информационно-", "коммуникационный"],
    ["слово", "и дело"],
  ])("is content with %s / %s", (first, second) => {
    expect(kindsOf(first, second)).toEqual([]);
  });

  test("counts wide gaps and hyphens in a row", () => {
    const line = (text: string, gap: number) => ({ text, gap, page: 1 });
    const gaps = [line("слово слово", 2.1), line("слово слово", 2.5), line("слово слово", 3.5)];
    expect(findFaults({ role: "P", lines: gaps }).map(({ kind }) => kind)).toEqual([
      "wide",
      "wide",
      "gaping",
    ]);
    expect(kindsOf("сло\u00ad", "во сло\u00ad", "во сло\u00ad", "во и ещё")).toEqual(["hyphens"]);
  });
});

test("the Regulation of the example has next to nothing to mark", async () => {
  const writers = await openWriters();
  const scope = { content: exampleContent, organizations: [], documents: ["regulation"] };
  const { results } = await collectRun(scope, writers.countPages);
  const trees = results.flatMap(({ documents }) => documents.map(({ tree }) => tree));
  const paragraphs = (
    await Promise.all(trees.map(async (tree) => readParagraphs(await writers.pdf(tree))))
  ).flat();
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  const faults = paragraphs.flatMap(findFaults);
  const count = (...kinds: string[]) => faults.filter(({ kind }) => kinds.includes(kind)).length;
  expect(lines.filter(({ gap }) => gap > 0).length).toBeGreaterThan(100);
  expect(count("date", "number", "initials", "dash", "compound", "hyphens")).toBe(0);
  // Before the address of the site, which no line may part.
  expect(count("gaping")).toBeLessThan(2);
  expect(count("wide")).toBeLessThan(5);
  expect(count("lonely")).toBe(0);
});
