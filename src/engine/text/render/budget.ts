import type { Context } from "./context.ts";

/**
 * How much a document may say, in nodes and hundreds of characters: some thousand sheets. A loop in
 * a loop in a loop is a short text that says gigabytes.
 */
const maximum = 250_000;

/** Counts what is said; false once the document has said too much: then nothing more is. */
export function spend({ findings }: Pick<Context, "findings">, amount: number): boolean {
  findings.spent += amount;
  return !isOverspent(findings);
}

export function isOverspent({ spent }: Pick<Context["findings"], "spent">): boolean {
  return spent > maximum;
}

/** What a stretch of text costs. */
export function costOf(text: string): number {
  return 1 + text.length / 100;
}
