import { LineRuleType, Paragraph, Table } from "docx";
import type { DocxContext } from "./context.ts";

/** What a body of `docx` consists of. */
export type BodyChild = Paragraph | Table;

/**
 * Room above or below a table, which in Word has none of its own: an empty paragraph of a height
 * in twips.
 */
export class Gap extends Paragraph {
  constructor(line: number, keep: { keepNext?: true } = {}) {
    super({ ...keep, spacing: { line, lineRule: LineRuleType.EXACT } });
  }
}

/** Sets tables apart that would touch, because Word makes one table of them. */
export function partTables(children: readonly BodyChild[], context: DocxContext): BodyChild[] {
  return children.flatMap((child, index): BodyChild[] =>
    child instanceof Table && children[index + 1] instanceof Table
      ? [child, new Gap(context.gap, { keepNext: true })]
      : [child],
  );
}

/** Takes the room off that would stand at the end of a page, lest it begin an empty one. */
export function withoutLastGap(children: readonly BodyChild[]): BodyChild[] {
  return children.at(-1) instanceof Gap ? children.slice(0, -1) : [...children];
}

/** Word ends every document with a paragraph: after a table, the smallest, of one point. */
export function endBody(children: readonly BodyChild[]): BodyChild[] {
  return children.at(-1) instanceof Table ? [...children, new Gap(20)] : [...children];
}
