import type { FindLocation } from "../check/rule.ts";
import type { Problem } from "../problem.ts";
import type { DocumentRecord } from "./document-record.ts";
import { isNumbered, type OwnTexts } from "./frozen-texts.ts";
import type { DocumentTexts } from "./open-texts.ts";

/**
 * Editions made by an amending act that are printed in common words: an act says what is changed,
 * but only a person knows how the whole reads after it, so such an edition needs a text of its own.
 */
export function unchangedTexts(
  records: readonly DocumentRecord[],
  { kinds, frozen, seals }: OwnTexts,
  common: DocumentTexts,
  findLocation: FindLocation,
): Problem[] {
  return records.flatMap((record): Problem[] => {
    const { id, kind, label, amendedBy = null, place } = record;
    const text = kinds.get(kind);
    const isOwn = frozen.has(id) || seals.has(id) || text !== common.get(kind);
    if (amendedBy === null || isOwn || text === undefined) return [];
    const file = isNumbered(record) ? id : kind;
    return [
      {
        rule: "amended-text-common",
        severity: "warning",
        ...findLocation(place.file, [...place.path, "approvedBy"]),
        message: `${amendedBy} вносит изменения, а ${label} напечатается общим текстом, без них.`,
        hint: `Скопируйте ${text.file.path} в папку documents организации под именем ${file}.mdx и внесите в него изменения.`,
      },
    ];
  });
}
