import { compareText } from "../../../engine/base/compare-text.ts";
import type { Edition } from "../generated/types.ts";

/** An edition of a document that has editions. */
type NumberedEdition = Edition & { edition: number };

/** Each edition with the next one of the same document, by number. */
export function pairEditions(
  editions: readonly Edition[],
): (readonly [NumberedEdition, NumberedEdition])[] {
  const numbered = editions
    .filter((each): each is NumberedEdition => each.edition !== undefined)
    .toSorted((a, b) => compareText(a.kind, b.kind) || a.edition - b.edition);
  return numbered.slice(1).flatMap((later, index) => {
    const earlier = numbered[index];
    return earlier?.kind === later.kind ? [[earlier, later] as const] : [];
  });
}
