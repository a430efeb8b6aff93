import { isRecord } from "../base/is-record.ts";
import type { Identifier } from "../schema/walk-schema.ts";

/**
 * The records that a reference names in words instead of by id: «Гавриленко Оксана Ивановна»,
 * «Гавриленко О. И.», «Солнышко». Every word must stand in the record, or be an initial of one
 * that does; at least one word stands whole.
 */
export function findByWords(text: string, declared: readonly Identifier[]): Identifier[] {
  const sought = wordsIn(text);
  if (!sought.some(({ length }) => length > 1)) return [];
  return declared.filter(({ record }) => {
    const words = wordsOf(record).flatMap(wordsIn);
    return sought.every((word) => {
      const index = words.findIndex(
        (each) => each === word || (word.length === 1 && each.startsWith(word)),
      );
      if (index < 0) return false;
      words.splice(index, 1);
      return true;
    });
  });
}

function wordsIn(text: string): string[] {
  const words = text
    .toLowerCase()
    .replaceAll("ё", "е")
    .matchAll(/[\p{L}\p{N}]+/gu);
  return Array.from(words, ([word]) => word);
}

/** The texts of a record, and of what it holds: `name: { full, short }`. */
function wordsOf(record: unknown): string[] {
  return Object.entries(isRecord(record) ? record : {})
    .filter(([key]) => key !== "id" && key !== "forms")
    .flatMap(([, value]) => (typeof value === "string" ? [value] : wordsOf(value)));
}

/** What a record is called, for hints: what of its words the reference names. */
export function nameRecord({ record }: Identifier): string {
  const words = isRecord(record) ? record : {};
  const parts = ["surname", "firstName", "patronymic", "name", "title"].map((key) => words[key]);
  return parts.filter((part) => typeof part === "string").join(" ");
}
