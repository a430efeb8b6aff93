import { strFromU8 } from "fflate";

/** What the parts of a workbook tell beside the values of cells. */
export interface SheetMarks {
  isHidden: boolean;
  /** The numbers of the rows that nobody sees, from 1. */
  hiddenRows: ReadonlySet<number>;
  /** Cells that reach down: the first row, the last one and the column, from 1. */
  merged: readonly { from: number; to: number; column: number }[];
}

/** Programs write a few dozen; thousands are no table of a person. */
const mostMerged = 5000;

/** The marks of the sheets, in the order in which the workbook has them. */
export function readMarks(parts: ReadonlyMap<string, Uint8Array>): SheetMarks[] {
  const text = (name: string): string => strFromU8(parts.get(name) ?? new Uint8Array());
  const targets = new Map(
    tagsOf(text("xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return tagsOf(text("xl/workbook.xml"), "sheet").map((tag) => {
    const target = targets.get(attribute(tag, "id")) ?? "";
    const xml = text(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    return {
      isHidden: /hidden/iu.test(attribute(tag, "state")),
      hiddenRows: findHidden(xml),
      merged: findMerged(xml),
    };
  });
}

/** Beginnings of an element by its name, with whatever prefix. */
function tagsOf(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w{1,20}:)?${name}\\s[^<>]*>`, "gu")) ?? [];
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s(?:\\w{1,20}:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(
    tag,
  );
  return found?.[1] ?? found?.[2] ?? "";
}

function findHidden(xml: string): ReadonlySet<number> {
  const rows = tagsOf(xml, "row").filter((tag) => /^(?:1|true)$/u.test(attribute(tag, "hidden")));
  return new Set(rows.map((tag) => Number(attribute(tag, "r"))).filter((row) => row > 0));
}

/** Only those that are narrow and go over several rows: a wide one is a title. */
function findMerged(xml: string): SheetMarks["merged"] {
  return tagsOf(xml, "mergeCell")
    .slice(0, mostMerged)
    .flatMap((tag) => {
      const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/u.exec(attribute(tag, "ref"));
      const [, left = "", from = "", right = "", to = ""] = found ?? [];
      const column = numberOf(left);
      const isNarrow = numberOf(right) - column < 2;
      return found !== null && isNarrow && Number(to) > Number(from)
        ? [{ from: Number(from), to: Number(to), column }]
        : [];
    });
}

/** «A» is 1, «AA» is 27. */
export function numberOf(column: string): number {
  return Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A cell over several rows is of all of them: which group is whose is merged so in lists. */
export function fillMerged(
  rows: readonly (readonly string[])[],
  merged: SheetMarks["merged"],
): string[][] {
  const filled = rows.map((row) => [...row]);
  for (const { from, to, column } of merged) {
    const text = filled[from - 1]?.[column - 1] ?? "";
    if (text === "") continue;
    for (const row of filled.slice(from, to)) if (row[column - 1] === "") row[column - 1] = text;
  }
  return filled;
}
