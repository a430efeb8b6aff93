import type { Opposite } from "../../measures/corner.ts";
import { type DocxContext, within } from "../context.ts";
import type { BodyChild } from "../gap.ts";
import { layoutTable } from "../layout-table.ts";
import { centredLines, requisiteLines } from "../requisite-lines.ts";
import { middleColumn, toTwips } from "../units.ts";
import type { BlockHandler, Write } from "./handler.ts";

/**
 * Наименование организации: lines in the middle of the page (продольное расположение), or of a
 * block at its top left (угловое).
 */
export const organizationBlock: BlockHandler<"organizationBlock"> = (node, context, write) => {
  const { layout, textWidth: available, gap: after } = context;
  const corner = { left: 0, width: toTwips(layout.requisiteWidth), available };
  const column = node.position === "angular" ? corner : middleColumn(layout);
  return centredLines(node.lines, column, { after }, context, write);
};

/** The names in the corner, and at the right, one below another, the marks. */
export function writeOpposite(
  { names, marks }: Opposite,
  context: DocxContext,
  write: Write,
): BodyChild[] {
  const { layout, textWidth, gap } = context;
  const width = toTwips(layout.requisiteWidth);
  const column = { left: 0, width, available: textWidth - width };
  const right = within(context, width, layout.fontSize);
  return [
    layoutTable([
      {
        width: column.available,
        children: centredLines(names.lines, column, { after: 0 }, context, write),
      },
      {
        width,
        children: marks.flatMap(({ title, lines }, index) =>
          requisiteLines([title, ...lines], { before: index === 0 ? 0 : gap }, right, write),
        ),
      },
    ]),
  ];
}
