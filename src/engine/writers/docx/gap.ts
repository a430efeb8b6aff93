import { LineRuleType, Paragraph, Table } from "docx";
import type { DocxContext } from "./context.ts";

/** What a body of `docx` consists of. */
export type BodyChild = Paragraph | Table;

/**
 * Room above or below a table, which in Word has none of its own: an empty paragraph of a height
 * in twips.
 */
export class Gap extends Paragraph {
  readonly line: number;
  readonly keep: { keepNext?: true };

  constructor(line: number, keep: { keepNext?: true } = {}) {
    super({ ...keep, spacing: { line, lineRule: LineRuleType.EXACT } });
    this.line = line;
    this.keep = keep;
  }
}

/** Makes one of two gaps that meet, the higher; as with the spacing of Word's paragraphs. */
export function joinGaps(children: readonly BodyChild[]): BodyChild[] {
  const joined: BodyChild[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child instanceof Gap && last instanceof Gap) {
      const keep = { ...last.keep, ...child.keep };
      joined[joined.length - 1] = new Gap(Math.max(last.line, child.line), keep);
    } else joined.push(child);
  }
  return joined;
}

/** Sets tables apart that would touch, because Word makes one table of them. */
export function partTables(children: readonly BodyChild[], context: DocxContext): BodyChild[] {
  return children.flatMap((child, index): BodyChild[] =>
    child instanceof Table && children[index + 1] instanceof Table
      ? [child, new Gap(context.gap, { keepNext: true })]
      : [child],
  );
}

/** Takes the room off above what follows a heading, which has its own room below. */
export function withoutFirstGap(children: readonly BodyChild[]): BodyChild[] {
  return children[0] instanceof Gap ? children.slice(1) : [...children];
}

/** Takes the room off that would stand at the end of a page, lest it begin an empty one. */
export function withoutLastGap(children: readonly BodyChild[]): BodyChild[] {
  return children.at(-1) instanceof Gap ? children.slice(0, -1) : [...children];
}

/** Word ends every document with a paragraph: after a table, the smallest, of one point. */
export function endBody(children: readonly BodyChild[]): BodyChild[] {
  return children.at(-1) instanceof Table ? [...children, new Gap(20)] : [...children];
}
