import { Paragraph } from "docx";
import { styleIds } from "../styles.ts";
import type { BlockHandler } from "./handler.ts";

/** Наименование вида документа: in the middle, bold, above the heading. */
export const documentKind: BlockHandler<"documentKind"> = ({ children }, context, write) => [
  new Paragraph({ style: styleIds.title, children: write.inlines(children, context) }),
];
