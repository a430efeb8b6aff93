import { makePrintable } from "../engine/reports/printable.ts";

/** What this program itself tells a terminal: to clear the line of progress, and colours. */
const ours = new RegExp(String.raw`(^\r\u001B\[K|\u001B\[\d{1,2}m)`, "u");

/**
 * What is said on a terminal: signs in names and values that would move the cursor, rewrite the
 * screen or turn the direction of writing become visible marks, whichever command says them.
 */
export function guardTerminal(text: string): string {
  return text
    .split(ours)
    .map((piece, index) => (index % 2 === 1 ? piece : makePrintable(piece)))
    .join("");
}
