import { breakLines, type Line } from "./break-lines.ts";
import type { PdfFonts } from "../fonts/open-pdf-fonts.ts";
import { fitLine, unfitted } from "./fit-line.ts";
import { justifyLines } from "./justify-lines.ts";
import { type Pen, taggedPen } from "../pages/pen.ts";
import type { PdfState } from "../pdf-state.ts";
import { type Span, splitWords } from "./split-words.ts";

/** How a text is set; lengths in points from the left edge of the page. */
export interface TextStyle {
  left: number;
  width: number;
  firstLineIndent: number;
  size: number;
  /** Line interval as a multiple of the font's line height. */
  spacing: number;
  align: "justify" | "left" | "center" | "right";
}

/** Lines that were measured for one style. */
export interface SetText {
  lines: readonly Line[];
  spans: readonly Span[];
  style: TextStyle;
  lineHeight: number;
}

/** Line height and descent of Tinos (as of Times New Roman), in font sizes. */
const fontLineHeight = 1.149;
const fontDescent = 0.216;

/** Measures text and breaks it into lines; notes the characters that no font has. */
export function setText(state: PdfState, spans: readonly Span[], style: TextStyle): SetText {
  const { faces } = state.fonts;
  const rest = (style.width / style.size) * 1000;
  const first = rest - (style.firstLineIndent / style.size) * 1000;
  const isJustified = style.align === "justify";
  const { lines, missing } = breakText(faces, spans, { first, rest, isJustified });
  for (const character of missing) state.missing.add(character);
  const lineHeight = style.size * style.spacing * fontLineHeight;
  return { lines, spans, style, lineHeight };
}

/** Lines of a text, which follow from its words, their faces and the widths alone. */
export interface BrokenText {
  lines: readonly Line[];
  /** Characters that no font has. */
  missing: readonly string[];
}

/** Most paragraphs of a paper are those of the same paper of other groups and organizations. */
function breakText(
  faces: PdfFonts,
  spans: readonly Span[],
  { first, rest, isJustified }: { first: number; rest: number; isJustified: boolean },
): BrokenText {
  const said = spans.map(({ face, text }) => [face, text]);
  return faces.broken.recall(JSON.stringify([first, rest, isJustified, said]), () => {
    const words = splitWords(faces, spans);
    const lines = isJustified
      ? justifyLines(faces, words, { first, rest })
      : breakLines(faces, words, { first, rest });
    const missing = words.flatMap(({ pieces }) => pieces.flatMap(({ shaped }) => shaped.missing));
    return { lines, missing };
  });
}

/**
 * Draws one of the lines; as in Word, what the interval adds stands above the letters. The last one
 * of a paragraph is not widened, but its gaps give way as others do if it would stick out.
 */
export function drawTextLine(
  state: PdfState,
  text: SetText,
  index: number,
  top: number,
  pen: Pen = taggedPen,
): void {
  const { lines, spans, style, lineHeight } = text;
  const line = lines[index];
  if (line === undefined) return;
  const indent = index === 0 ? style.firstLineIndent : 0;
  const slack = style.width - indent - (line.width * style.size) / 1000;
  const isLoose = index === lines.length - 1 && slack >= 0;
  pen.line(state, line, {
    spans,
    x: style.left + indent + slack * shareBefore[style.align],
    baseline: top + lineHeight - style.size * fontDescent,
    size: style.size,
    fit:
      style.align === "justify" && !isLoose ? fitLine(line, (slack / style.size) * 1000) : unfitted,
  });
}

/** The share of a line's free room that stands before it. */
const shareBefore: Record<TextStyle["align"], number> = {
  justify: 0,
  left: 0,
  center: 0.5,
  right: 1,
};
