import { expect, test } from "vitest";
import { councilsOf } from "../../../../src/packages/education/facts/councils.ts";
import type { CollegialBody } from "../../../../src/packages/education/generated/types.ts";
import { organization } from "../organization.ts";

const bodies: CollegialBody[] = [
  { id: "a", name: "Совет родителей" },
  { id: "b", name: "Совет законных представителей", from: "2024-09-02", until: "2025-05-30" },
  { id: "c", name: "Управляющий совет", represents: ["parents", "pupils"] },
  { id: "d", name: "Профсоюз" },
  { id: "e", name: "Совет родителей и учащихся", represents: ["workers"] },
];

const on = (whom: Parameters<typeof councilsOf>[1], day: string) =>
  councilsOf({ ...organization, bodies }, whom, day).map(({ id }) => id);

test("a body represents whom the data say, else whom its name does", () => {
  expect(on("parents", "2024-09-02")).toEqual(["a", "b", "c"]);
  expect(on("pupils", "2024-09-02")).toEqual(["c"]);
  expect(on("workers", "2024-09-02")).toEqual(["d", "e"]);
});

test("a body represents nobody before its first day and after its last", () => {
  expect(on("parents", "2024-09-01")).toEqual(["a", "c"]);
  expect(on("parents", "2025-05-30")).toEqual(["a", "b", "c"]);
  expect(on("parents", "2025-05-31")).toEqual(["a", "c"]);
});

test("an organization may have none", () => {
  const { bodies: none, ...rest } = organization;
  expect(none).toEqual([]);
  expect(councilsOf(rest, "parents", "2024-09-02")).toEqual([]);
});
