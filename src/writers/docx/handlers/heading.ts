import { Paragraph } from "docx";
import { styleIds } from "../styles.ts";
import type { BlockHandler } from "./handler.ts";

/** Заголовок к тексту: in the middle, bold, under the document's kind. */
export const heading: BlockHandler<"heading"> = ({ children }, context, write) => [
  new Paragraph({ style: styleIds.title, children: write.inlines(children, context) }),
];
