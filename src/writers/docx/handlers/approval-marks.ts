import { Paragraph } from "docx";
import type { ApprovalMark } from "../../../tree/types.ts";
import type { DocxContext } from "../context.ts";
import { layoutTable } from "../layout-table.ts";
import { styleIds } from "../styles.ts";
import { toTwips } from "../units.ts";
import type { BlockHandler, Write } from "./handler.ts";

/**
 * Грифы: one stands on the right, two stand left and right; lines are aligned to the left and not
 * longer than a requisite at the side of the page may be.
 */
export const approvalMarks: BlockHandler<"approvalMarks"> = ({ marks }, context, write) => {
  const columns = Math.max(2, marks.length);
  const width = Math.floor(context.textWidth / columns);
  const cells = marks.map((mark, index) => {
    const slack = width - toTwips(context.layout.requisiteWidth);
    const isLeft = marks.length > 1 && index === 0;
    const indent = isLeft ? { right: Math.max(0, slack) } : { left: Math.max(0, slack) };
    return { width, children: markParagraphs(mark, indent, context, write) };
  });
  const left = Array.from({ length: columns - cells.length }, () => ({ width, children: [] }));
  return [layoutTable([...left, ...cells])];
};

function markParagraphs(
  { title, lines }: ApprovalMark<string>,
  indent: { left?: number; right?: number },
  context: DocxContext,
  write: Write,
): Paragraph[] {
  return [title, ...lines].map(
    (line) =>
      new Paragraph({
        style: styleIds.requisite,
        indent,
        children: write.inlines(line, context),
      }),
  );
}
