import { Paragraph } from "docx";
import { styleIds } from "../styles.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Заголовок к тексту: as the layout says, at the left margin or in the middle, bold, under the
 * document's kind. In an annex, always in the middle.
 */
export const heading: BlockHandler<"heading"> = ({ children }, context, write) => {
  const isLeft = context.layout.headingAlignment === "left" && context.annex === 0;
  const style = isLeft ? styleIds.heading : styleIds.title;
  return [new Paragraph({ style, children: write.inlines(children, context) })];
};
