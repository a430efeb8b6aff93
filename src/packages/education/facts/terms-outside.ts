import { numericDate } from "../../../engine/russian/dates.ts";
import type { Path } from "../../../engine/yaml/yaml-file.ts";
import type { Life, Term } from "./terms.ts";

/** A term none of whose days is in the life that it tells of. */
export interface OutsideTerm {
  path: Path;
  /** What is wrong, and what to write; `what` as for `tellFlaw`. */
  tell: (what: string) => [message: string, hint: string];
}

/** The terms that begin after the last day of a life: nobody gets another name after he has left. */
export function findOutside(terms: readonly Term<unknown>[], { until }: Life): OutsideTerm[] {
  return terms.flatMap(({ from, path }) => {
    if (until === undefined || from === undefined || from <= until) return [];
    return [
      {
        path,
        tell: (what) => [
          `История ${what}: строка начинается днём ${numericDate(from)}, а последний день — ${numericDate(until)}.`,
          "Исправьте тот день, что неверен, или удалите эту строку.",
        ],
      },
    ];
  });
}
