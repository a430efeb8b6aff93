import { SimpleField, TextRun } from "docx";
import type { InlineHandler } from "./handler.ts";

/**
 * A REF field, which Word recounts when clauses move. The switch `\n` asks for the number as it
 * stands before the clause, without the final full stop, which is the tree's number; `\h` makes it
 * a link.
 */
export const reference: InlineHandler<"reference"> = ({ label, number }, style, context) => [
  new Field(`REF ${context.bookmarkName(label)} \\n \\h`, new TextRun({ ...style, text: number })),
];

/** A field of `docx`, whose own class cannot make the result bold. */
class Field extends SimpleField {
  constructor(instruction: string, result: TextRun) {
    super(instruction);
    this.root.push(result);
  }
}
