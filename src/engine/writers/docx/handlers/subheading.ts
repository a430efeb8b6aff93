import { Paragraph } from "docx";
import { styleIds } from "../styles.ts";
import type { BlockHandler } from "./handler.ts";

/** A heading without a number, of the second level in Word's outline. */
export const subheading: BlockHandler<"subheading"> = ({ children }, context, write) => [
  new Paragraph({ style: styleIds.subheading, children: write.inlines(children, context) }),
];
