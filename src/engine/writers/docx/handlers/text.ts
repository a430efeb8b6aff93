import { TextRun } from "docx";
import type { InlineHandler } from "./handler.ts";

/**
 * Text as it is. A run ends after each opening brace, because `docx` looks for its own `{name}`
 * placeholders in the finished XML and would replace a text that happens to equal one.
 */
export const text: InlineHandler<"text"> = ({ value }, style) =>
  value.split(/(?<=\{)/).map((part) => new TextRun({ ...style, text: part }));
