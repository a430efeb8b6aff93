import { tidyText } from "../render/tidy-inlines.ts";
import type { Element } from "./element.ts";
import { compileLines } from "./lines.ts";

/**
 * <ApprovalMark title="Утверждён">: гриф принятия or утверждения, a paragraph a line. The title
 * agrees with the document's kind (`agreeMarks`); one in capitals is printed as it is. Two marks
 * that follow one another stand in one row.
 */
export const approvalMarkElement: Element = {
  isOfPage: true,
  attributes: { title: { takes: "text", required: true } },
  block: (node, { title = "" }, surroundings) => {
    const linesOf = compileLines(node, surroundings);
    return (context) => {
      const text = tidyText(title, context);
      return [{ type: "approvalMarks", marks: [{ title: text, lines: linesOf(context) }] }];
    };
  },
};
