import { LineRuleType, Paragraph } from "docx";
import type { DocxContext } from "./context.ts";

/**
 * Room above or below a table, which in Word has none of its own: an empty paragraph as high as
 * the distance between requisites.
 */
export function gap({ gap: line }: DocxContext, keep: { keepNext?: true } = {}): Paragraph {
  return new Paragraph({ ...keep, spacing: { line, lineRule: LineRuleType.EXACT } });
}
