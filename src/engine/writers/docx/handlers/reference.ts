import { fieldXml, textRun } from "../xml/run.ts";
import type { InlineHandler } from "./handler.ts";

/**
 * A REF field, which Word recounts when clauses move. The switch `\n` asks for the number as it
 * stands before the clause, without the final full stop, which is the tree's number; an annex's
 * number is the text of its bookmark. `\h` makes the field a link.
 */
export const reference: InlineHandler<"reference"> = ({ label, number }, style, context) => {
  const what = context.annexLabels.has(label) ? "" : " \\n";
  const instruction = `REF ${context.bookmarkName(label)}${what} \\h`;
  return fieldXml(instruction, textRun(number, style));
};
