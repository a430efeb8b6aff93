import type { Inline } from "../../tree/types.ts";
import { balanceLine } from "../measures/balance-line.ts";
import type { DocxContext } from "./context.ts";
import { type BodyChild, paragraphOf } from "./gap.ts";
import type { Write } from "./handlers/handler.ts";
import { styleIds } from "./styles.ts";
import { toMillimetres, toTwips } from "./units.ts";
import type { ParagraphOptions } from "./xml/paragraph.ts";

/** Room above the first and below the last line, in twips, and what is said of any paragraph. */
interface LinesOptions extends Omit<ParagraphOptions, "spacing"> {
  before?: number;
  after?: number;
  /** No page parts the lines. */
  together?: boolean;
}

/** The lines of a requisite, a paragraph each, close together. */
export function requisiteLines(
  lines: readonly Inline<string>[][],
  { before = 0, after = 0, together = false, ...options }: LinesOptions,
  context: DocxContext,
  write: Write,
): BodyChild[] {
  return lines.map((line, index) =>
    paragraphOf(
      {
        style: styleIds.requisite,
        ...(together && index < lines.length - 1 && { keepNext: true }),
        ...options,
        spacing: {
          before: index === 0 ? before : 0,
          after: index === lines.length - 1 ? after : 0,
        },
      },
      write.inlines(line, context),
    ),
  );
}

/** The column of a requisite within the page or a cell, in twips. */
export interface Column {
  left: number;
  width: number;
  /** Width of the page between its margins, or of the cell. */
  available: number;
}

/**
 * The lines of a requisite in the middle of a column; what does not fit becomes lines of about the
 * same length.
 */
export function centredLines(
  lines: readonly Inline<string>[][],
  column: Column,
  { after, style = styleIds.requisite }: { after: number; style?: string },
  context: DocxContext,
  write: Write,
): BodyChild[] {
  const { fontSize, letterheadFontSize } = context.layout;
  const size = style === styleIds.letterhead ? letterheadFontSize : fontSize;
  return lines.flatMap((inlines, index) => {
    const { line, indent } = balance(inlines, column, { size });
    const room = { after: index === lines.length - 1 ? after : 0 };
    const options = { style, alignment: "center", indent, ...room } as const;
    return requisiteLines([line], options, context, write);
  });
}

/** Narrows a line by the indents of its paragraph, so that Word breaks it evenly. */
export function balance(
  inlines: readonly Inline<string>[],
  { left, width, available }: Column,
  style: { size: number; isBold?: boolean },
) {
  const balanced = balanceLine(inlines, { ...style, longest: toMillimetres(width) });
  const side = Math.floor((width - toTwips(balanced.width)) / 2);
  const indent = { left: left + side, right: available - left - width + side };
  return { line: balanced.line, indent };
}
