import { expect, test } from "vitest";
import { writeDocx } from "../../../../../src/engine/writers/docx/write-docx.ts";
import { findAll } from "../../xml.ts";
import { bodyOf, line, treeOf } from "../read-docx.ts";

test("pages part no row, but one that takes more than half of a page", async () => {
  const bytes = await writeDocx(
    treeOf({
      type: "table",
      shares: null,
      header: [line("№"), line("Порядок")],
      rows: [
        [line("1"), line("слово ".repeat(100))],
        [line("2"), line("слово ".repeat(900))],
      ],
    }),
  );
  const rows = bodyOf(bytes).flatMap((element) => findAll(element, "w:tr"));
  const whole = rows.map((row) =>
    findAll(row, "w:cantSplit").some(
      ({ attributes }) => !["0", "false"].includes(attributes["w:val"] ?? ""),
    ),
  );
  expect(whole).toEqual([true, true, false]);
});

test("only a table that is filled in by hand is a grid, as in PDF", async () => {
  const header = [line("№"), line("Порядок")];
  const table = (last: string) => {
    const rows = [[line("1"), last === "" ? [] : line(last)]];
    return { type: "table" as const, shares: null, header, rows };
  };
  const [light, grid] = bodyOf(await writeDocx(treeOf(table("слово"), table("")))).flatMap(
    (element) => findAll(element, "w:tblBorders"),
  );
  const stylesOf = (borders: typeof light, names: string[]) =>
    names.map((name) => borders && findAll(borders, name)[0]?.attributes["w:val"]);
  const upright = ["w:left", "w:right", "w:insideV"];
  expect(stylesOf(light, upright)).toEqual(["none", "none", "none"]);
  expect(stylesOf(light, ["w:top", "w:bottom", "w:insideH"])).toEqual([
    "single",
    "single",
    "single",
  ]);
  expect(stylesOf(grid, upright)).toEqual(["single", "single", "single"]);
});
