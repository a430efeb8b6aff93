import { type ILevelsOptions, LevelFormat, LevelSuffix } from "docx";
import { bullet, tickBox, type Layout } from "../measures/layout.ts";
import { toTwips } from "./units.ts";

/** Names of the lists of a document: the numbers of sections and clauses, bullets, boxes to tick. */
export const lists = { numbers: "numbers", bullets: "bullets", boxes: "boxes" } as const;

/** Word's lists have nine levels. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/**
 * One multilevel list numbers the whole document ("1.", "1.1.", "1.1.1." …), so that Word itself
 * counts sections and clauses on; each annex has an instance of it, which begins anew. Bullets are
 * another list. As Russian office texts have it, the number stands on the first line's indent and
 * the following lines begin at the margin; each deeper bullet list moves one indent to the right.
 */
export function numberingOf({ firstLineIndent, tickBoxWidth }: Layout) {
  const firstLine = toTwips(firstLineIndent);
  return [
    { reference: lists.numbers, levels: levels.map((level) => numberLevel(level, firstLine)) },
    { reference: lists.boxes, levels: [boxLevel(toTwips(tickBoxWidth))] },
    {
      reference: lists.bullets,
      levels: levels.map((level) => bulletLevel(level, firstLine)),
    },
  ];
}

function numberLevel(level: number, firstLine: number): ILevelsOptions {
  const parts = levels.slice(0, level + 1).map((part) => `%${part + 1}.`);
  return {
    level,
    format: LevelFormat.DECIMAL,
    text: parts.join(""),
    suffix: LevelSuffix.SPACE,
    style: { paragraph: { indent: { left: 0, firstLine } } },
  };
}

function bulletLevel(level: number, firstLine: number): ILevelsOptions {
  return {
    level,
    format: LevelFormat.BULLET,
    text: bullet,
    suffix: LevelSuffix.SPACE,
    style: { paragraph: { indent: { left: level * firstLine, firstLine } } },
  };
}

/** Boxes stand in a column of their own. */
function boxLevel(width: number): ILevelsOptions {
  return {
    level: 0,
    format: LevelFormat.BULLET,
    text: tickBox,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent: { left: width, hanging: width } } },
  };
}
