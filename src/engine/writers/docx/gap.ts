import type { DocxContext } from "./context.ts";
import { type ParagraphOptions, paragraphXml } from "./xml/paragraph.ts";

/** What a body consists of, in order. */
export interface BodyChild {
  type: "paragraph" | "table";
  xml: string;
  /** What it was made of, where it only makes room. */
  gap?: Gap;
}

interface Gap {
  height: number;
  keep: { keepNext?: true };
}

export function paragraphOf(options: ParagraphOptions, content = ""): BodyChild {
  return { type: "paragraph", xml: paragraphXml(options, content) };
}

/** What stands in a cell. */
export function xmlOf(children: readonly BodyChild[]): string {
  return children.map(({ xml }) => xml).join("");
}

/**
 * Room above or below a table, which in Word has none of its own: an empty paragraph of a height
 * in twips.
 */
export function gapOf(height: number, keep: Gap["keep"] = {}): BodyChild {
  return { ...paragraphOf({ ...keep, spacing: { exactly: height } }), gap: { height, keep } };
}

/** Makes one of two gaps that meet, the higher; as with the spacing of Word's paragraphs. */
export function joinGaps(children: readonly BodyChild[]): BodyChild[] {
  const joined: BodyChild[] = [];
  for (const child of children) {
    const last = joined.at(-1)?.gap;
    if (child.gap && last) {
      const keep = { ...last.keep, ...child.gap.keep };
      joined[joined.length - 1] = gapOf(Math.max(last.height, child.gap.height), keep);
    } else joined.push(child);
  }
  return joined;
}

/** Sets tables apart that would touch, because Word makes one table of them. */
export function partTables(children: readonly BodyChild[], context: DocxContext): BodyChild[] {
  return children.flatMap((child, index): BodyChild[] =>
    child.type === "table" && children[index + 1]?.type === "table"
      ? [child, gapOf(context.gap, { keepNext: true })]
      : [child],
  );
}

/** Takes the room off above what follows a heading, which has its own room below. */
export function withoutFirstGap(children: readonly BodyChild[]): BodyChild[] {
  return children[0]?.gap ? children.slice(1) : [...children];
}

/** Takes the room off that would stand at the end of a page, lest it begin an empty one. */
export function withoutLastGap(children: readonly BodyChild[]): BodyChild[] {
  return children.at(-1)?.gap ? children.slice(0, -1) : [...children];
}

/** Word ends every document with a paragraph: after a table, the smallest, of one point. */
export function endBody(children: readonly BodyChild[]): BodyChild[] {
  return children.at(-1)?.type === "table" ? [...children, gapOf(20)] : [...children];
}
