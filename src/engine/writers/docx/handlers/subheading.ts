import { paragraphOf } from "../gap.ts";
import { styleIds } from "../styles.ts";
import type { BlockHandler } from "./handler.ts";

/** A heading without a number, of the second level in Word's outline. */
export const subheading: BlockHandler<"subheading"> = ({ children }, context, write) => [
  paragraphOf({ style: styleIds.subheading }, write.inlines(children, context)),
];
