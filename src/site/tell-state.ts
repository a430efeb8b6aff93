import { lowerFirst } from "../engine/russian/letter-case.ts";
import type { Fact } from "../engine/site/data.ts";

/** What a reader asks first of a document: which edition it is, and whether it holds. */
export function tellState(status: readonly Fact[]): string[] {
  return status
    .filter(({ term }) => /^(Редакция|Дата и номер|Статус|Действ)/u.test(term))
    .map(({ term, description }) => {
      // A line does not end between «с» and the day.
      if (term.startsWith("Действ")) return `${lowerFirst(term)}\u00A0${description}`;
      return term === "Редакция" ? `Редакция ${description}` : description;
    })
    .filter((part, _, parts) => !parts.some((other) => other.startsWith(`${part} `)));
}
