import { stepTitle } from "../../../tree/plain-text.ts";
import { pictograms } from "../../../tree/pictograms.ts";
import type { Step } from "../../../tree/types.ts";
import { type DocxContext, within } from "../context.ts";
import { type BodyChild, gapOf, paragraphOf } from "../gap.ts";
import { layoutTable } from "../layout-table.ts";
import { styleIds } from "../styles.ts";
import { toTwips } from "../units.ts";
import { pictureRun } from "../xml/picture.ts";
import type { BlockHandler, Write } from "./handler.ts";

/** Steps side by side in one row: picture, title, text. */
export const steps: BlockHandler<"steps"> = (node, context, write) => {
  const { textWidth, layout, gap } = context;
  const width = Math.floor(textWidth / node.steps.length);
  const side = toTwips(layout.steps.between / 2);
  const column = within(context, width - 2 * side, layout.stepFontSize);
  const cells = node.steps.map((step, index) => ({
    width,
    margins: { left: side, right: side },
    children: paragraphsOf(step, index, column, write),
  }));
  return [gapOf(gap, { keepNext: true }), layoutTable(cells), gapOf(gap)];
};

function paragraphsOf(
  step: Step<string>,
  index: number,
  context: DocxContext,
  write: Write,
): BodyChild[] {
  const { references, layout } = context;
  const picture = pictureRun({
    picture: references.addPicture(context.pictogram(step.picture)),
    number: references.countDrawing(),
    ...{ width: layout.steps.picture, height: layout.steps.picture },
    ...{ name: "Рисунок шага", description: pictograms[step.picture].alt },
  });
  const title = write.inlines(stepTitle(step, index), context, {
    bold: true,
    size: layout.stepFontSize * 2,
  });
  const alignment = "center";
  return [
    paragraphOf({ style: styleIds.requisite, alignment }, picture),
    paragraphOf({ style: styleIds.requisite, alignment }, title),
    paragraphOf({ style: styleIds.tableText, alignment }, write.inlines(step.text, context)),
  ];
}
