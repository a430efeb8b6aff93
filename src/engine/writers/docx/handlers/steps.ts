import { AlignmentType, ImageRun, Paragraph } from "docx";
import { stepTitle } from "../../../tree/plain-text.ts";
import { pictograms } from "../../../tree/pictograms.ts";
import type { Step } from "../../../tree/types.ts";
import { type DocxContext, within } from "../context.ts";
import { Gap } from "../gap.ts";
import { layoutTable } from "../layout-table.ts";
import { styleIds } from "../styles.ts";
import { toTwips } from "../units.ts";
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
  return [new Gap(gap, { keepNext: true }), layoutTable(cells), new Gap(gap)];
};

function paragraphsOf(
  step: Step<string>,
  index: number,
  context: DocxContext,
  write: Write,
): Paragraph[] {
  const pixels = (context.layout.steps.picture / 25.4) * 96; // The unit of `docx`.
  const picture = new ImageRun({
    type: "png",
    data: context.pictogram(step.picture),
    transformation: { width: pixels, height: pixels },
    altText: { name: "Рисунок шага", description: pictograms[step.picture].alt },
  });
  const title = write.inlines(stepTitle(step, index), context, {
    bold: true,
    size: context.layout.stepFontSize * 2,
  });
  const centred = { alignment: AlignmentType.CENTER };
  return [
    new Paragraph({ style: styleIds.requisite, ...centred, children: [picture] }),
    new Paragraph({ style: styleIds.requisite, ...centred, children: title }),
    new Paragraph({
      style: styleIds.tableText,
      ...centred,
      children: write.inlines(step.text, context),
    }),
  ];
}
