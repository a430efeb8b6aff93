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
  value.split(/(?<=\{)/).flatMap((part) =>
    cutAtHyphens(part).flatMap((text, at) => {
      const run = new TextRun({ ...style, text });
      const hyphen = () => new TextRun({ ...style, children: [new NoBreakHyphen()] });
      // Not among the children of a run: `docx` takes a text of «CURRENT» there for a page number.
      return at > 0 ? [hyphen(), run] : [run];
    }),
  );

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
