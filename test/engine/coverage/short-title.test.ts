import { expect, test } from "vitest";

import { collectRun } from "../../../src/node/run/collect-run.ts";
import { createShortener } from "../../../src/engine/coverage/short-title.ts";
import { exampleContent } from "../../content-folder.ts";

const { results } = await collectRun({ content: exampleContent, organizations: [], documents: [] });
const names = results[0]?.subject?.namesInTitles() ?? [];
const shorten = createShortener("Школа № 14", names);

test("a package names what else titles need not repeat, in all cases", () => {
  expect(names).toEqual(expect.arrayContaining(["ИКОП «Сферум»"]));
  // The full name in six cases, of which two are alike, and the short one, which does not change.
  expect(names.length).toBeGreaterThanOrEqual(6);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  [
    "Положение об использовании информационно-коммуникационной образовательной платформы «Сферум» в Школе № 14",
    "Положение",
  ],
  [
    "Приказ от 02.09.2024 №\u00A086 о назначении администратора ИКОП «Сферум»",
    "Приказ от 02.09.2024 №\u00A086",
  ],
  ["Реестр чатов и каналов Школы № 14", "Реестр чатов и каналов"],
  [
    "Список педагогических работников, закреплённых за группами, Школа № 14",
    "Список педагогических работников, закреплённых за группами",
  ],
  ["Памятка администратора ИКОП «Сферум»", "Памятка администратора"],
  ["Памятка для родителей о ИКОП «Сферум»", "Памятка для родителей"],
  ["Памятка", "Памятка"],
])("%s", (title, expected) => {
  expect(shorten(title)).toBe(expected);
});
