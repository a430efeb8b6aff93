import { paragraphOf } from "../gap.ts";
import { balance } from "../requisite-lines.ts";
import { styleIds } from "../styles.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Заголовок к тексту: as the layout says, at the left margin or in the middle, bold, under the
 * document's kind. In an annex, always in the middle.
 */
export const heading: BlockHandler<"heading"> = ({ children }, context, write) => {
  const isLeft = context.layout.headingAlignment === "left" && context.annex === 0;
  if (isLeft) {
    return [paragraphOf({ style: styleIds.heading }, write.inlines(children, context))];
  }
  const { textWidth, layout } = context;
  const bold = { size: layout.fontSize, isBold: true };
  const page = { left: 0, width: textWidth, available: textWidth };
  const { line, indent } = balance(children, page, bold);
  const text = write.inlines(line, context);
  return [paragraphOf({ style: styleIds.title, indent }, text)];
};
