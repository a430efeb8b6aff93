import { NoBreakHyphen, TextRun } from "docx";
import { type Fits, hyphenParts } from "../../../russian/bind-words.ts";
import { isAddress } from "../../measures/address.ts";
import type { InlineHandler } from "./handler.ts";

/**
 * Text as it is, with Word's own no-break hyphens where a line must not end. A run ends after each
 * opening brace, because `docx` looks for its own `{name}` placeholders in the finished XML and
 * would replace a text that happens to equal one.
 */
export const text: InlineHandler<"text"> = ({ value }, style, { holds }) =>
  value.split(/(?<=\{)/).flatMap((part) =>
    cutAtHyphens(part, holds).flatMap((text, at) => {
      const run = new TextRun({ ...style, text });
      const hyphen = () => new TextRun({ ...style, children: [new NoBreakHyphen()] });
      // Not among the children of a run: `docx` takes a text of «CURRENT» there for a page number.
      return at > 0 ? [hyphen(), run] : [run];
    }),
  );

/** What stands between no-break hyphens: a word longer than its column is better broken at its own. */
function cutAtHyphens(value: string, holds: Fits): string[] {
  if (!value.includes("-")) return [value];
  const pieces = [""];
  for (const part of value.split(/(?<=\s)/u).flatMap((word) => unbroken(word, holds))) {
    // Addresses keep the hyphens that they have: who copies one must get what can be typed.
    const [first = "", ...more] =
      isAddress(part) || !holds(part.trim()) ? [part] : part.split(/(?<=\S)-(?=\S)/u);
    pieces.push((pieces.pop() ?? "") + first, ...more);
  }
  return pieces;
}

function unbroken(word: string, holds: Fits): string[] {
  return isAddress(word) || !holds(word.trim()) ? [word] : hyphenParts(word);
}
