import type { Source } from "../base/source.ts";
import { type Case, caseNames } from "../russian/cases.ts";

/** Forms that texts print, as «fullName.accusative»: the last name of the path, and the case. */
export type PrintedForms = ReadonlySet<string>;

const oblique = caseNames.filter((name) => name !== "nominative").join("|");

// From the beginning of a word only: else a long word is looked through once for each letter.
const paths = new RegExp(`(?<![A-Za-z])[A-Za-z]+\\.(?:${oblique})(?![A-Za-z])`, "g");

/** Looks through texts as they are: a form that a text names but does not reach counts too. */
export function findPrintedForms(sources: Iterable<Source>): Set<string> {
  const found = new Set<string>();
  for (const { text } of sources) for (const [path] of text.matchAll(paths)) found.add(path);
  return found;
}

/** Whether one of these is printed in this case; where nothing is known of texts, it is. */
export function isPrinted(
  printed: PrintedForms | undefined,
  names: readonly string[],
  form: Case,
): boolean {
  return printed === undefined || names.some((name) => printed.has(`${name}.${form}`));
}
