import { type Fits, hyphenParts } from "../../../russian/bind-words.ts";
import { isAddress } from "../../measures/address.ts";
import { noBreakHyphen, textRun } from "../xml/run.ts";
import type { InlineHandler } from "./handler.ts";

/** Text as it is, with Word's own no-break hyphens where a line must not end. */
export const text: InlineHandler<"text"> = ({ value }, style, { holds }) =>
  cutAtHyphens(value, holds)
    .map((part) => textRun(part, style))
    .join(noBreakHyphen(style));

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
