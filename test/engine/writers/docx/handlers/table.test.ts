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
