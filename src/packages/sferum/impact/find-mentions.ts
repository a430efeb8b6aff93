import type { Act } from "../../education/generated/types.ts";
import { longDate, numericDate } from "../../../engine/russian/dates.ts";
import type { Source } from "../../../engine/base/source.ts";
import { plainText } from "../../../engine/tree/plain-text.ts";
import type { DocumentTree } from "../../../engine/tree/types.ts";
import type { Spot } from "./impact.ts";

/** Whether a document prints the act: its date and number in one line of text. */
export function mentions(act: Act, tree: DocumentTree<string>): boolean {
  return plainText(tree)
    .split("\n")
    .some((line) => findCitations(act, line).length > 0);
}

/** Where a text names the act in its own words, not from the list of a platform. */
export function findMentions(act: Act, { path, text }: Source): Spot[] {
  return findCitations(act, text).map((index) => ({
    file: path,
    line: text.slice(0, index).split("\n").length,
  }));
}

/** Citations are «от ДАТА № НОМЕР», in whichever spaces and line breaks. */
function findCitations({ date, number }: Act, text: string): number[] {
  const dates = [longDate(date).replace(/\s*г\.$/u, ""), numericDate(date)].map(toPattern);
  const citation = new RegExp(
    `(?<!\\d)(?:${dates.join("|")})(?:\\s*г(?:\\.|ода))?,?\\s*№\\s*${toPattern(number)}(?![\\p{L}\\p{N}/-])`,
    "gu",
  );
  return [...text.matchAll(citation)].map(({ index }) => index);
}

function toPattern(text: string): string {
  return text
    .split(/\s+/u)
    .map((word) => RegExp.escape(word))
    .join("\\s+");
}
