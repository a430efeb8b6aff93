import { NoBreakHyphen, TextRun } from "docx";
import { hyphenParts } from "../../../russian/bind-words.ts";
import { isAddress } from "../../measures/address.ts";
import type { InlineHandler } from "./handler.ts";

/**
 * Text as it is, with Word's own no-break hyphens where a line must not end. A run ends after each
 * opening brace, because `docx` looks for its own `{name}` placeholders in the finished XML and
 * would replace a text that happens to equal one.
 */
export const text: InlineHandler<"text"> = ({ value }, style) =>
  value.split(/(?<=\{)/).map((part) => {
    const pieces = cutAtHyphens(part);
    const children = pieces.flatMap((piece, at) =>
      at > 0 ? [new NoBreakHyphen(), piece] : [piece],
    );
    return new TextRun({ ...style, children });
  });

/** What stands between no-break hyphens. */
function cutAtHyphens(value: string): string[] {
  if (!value.includes("-")) return [value];
  const pieces = [""];
  for (const part of value.split(/(?<=\s)/u).flatMap(unbroken)) {
    // Addresses keep the hyphens that they have: who copies one must get what can be typed.
    const [first = "", ...more] = isAddress(part) ? [part] : part.split(/(?<=\S)-(?=\S)/u);
    pieces.push((pieces.pop() ?? "") + first, ...more);
  }
  return pieces;
}

function unbroken(word: string): string[] {
  return isAddress(word) ? [word] : hyphenParts(word);
}
