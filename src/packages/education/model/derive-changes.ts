import type { Change, Edition } from "../generated/types.ts";

/** A change as its clause in the amending act says it. */
export interface ChangeModel {
  /** «В пункте 2.1.3 слова «…» заменить словами «…».» */
  sentence: string;
}

/** What an amending act changes, in the order of the data. */
export function deriveChanges({ changes = [] }: Pick<Edition, "changes">): ChangeModel[] {
  return changes.map((change) => ({ sentence: sayChange(change) }));
}

/** Rules see to it that each action has what it needs (`change-incomplete`). */
function sayChange(change: Change): string {
  const { action, clause, words = "…", text = "…" } = change;
  const place = clause.includes(".") ? "пункт" : "раздел";
  switch (action) {
    case "add":
      return `Дополнить ${place}ом ${clause} следующего содержания: «${clause}. ${whole(text)}».`;
    case "restate":
      return `${upper(place)} ${clause} изложить в следующей редакции: «${clause}. ${whole(text)}».`;
    case "add-words": {
      const where = change.words === undefined ? "" : ` после слов «${words}»`;
      return `${upper(place)} ${clause}${where} дополнить словами «${text}».`;
    }
    case "replace-words":
      return `В ${place}е ${clause} слова «${words}» заменить словами «${text}».`;
    case "exclude-words":
      return `В ${place}е ${clause} слова «${words}» исключить.`;
    case "exclude":
      return `${upper(place)} ${clause} исключить.`;
  }
}

function upper(place: string): string {
  return place.slice(0, 1).toUpperCase() + place.slice(1);
}

/** A clause in quotes ends with its own full stop within them. */
function whole(text: string): string {
  return /[.!?…;:]$/u.test(text) ? text : `${text}.`;
}
