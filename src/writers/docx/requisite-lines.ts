import { type IParagraphOptions, Paragraph } from "docx";
import type { Inline } from "../../tree/types.ts";
import type { DocxContext } from "./context.ts";
import type { Write } from "./handlers/handler.ts";
import { styleIds } from "./styles.ts";

/** Room above the first and below the last line, in twips, and what `docx` asks of any paragraph. */
interface LinesOptions extends Omit<IParagraphOptions, "spacing" | "children"> {
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
): Paragraph[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: styleIds.requisite,
        ...(together && index < lines.length - 1 && { keepNext: true }),
        ...options,
        spacing: {
          before: index === 0 ? before : 0,
          after: index === lines.length - 1 ? after : 0,
        },
        children: write.inlines(line, context),
      }),
  );
}
