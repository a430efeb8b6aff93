import { missingNumber } from "../../../engine/russian/blanks.ts";
import type { Edition } from "../generated/types.ts";

/** «редакция № 1» of a document that is kept up to date, «№ 86» of one by itself. */
export function titleEdition({ edition, number }: Edition): string {
  return edition === undefined ? signNumber(number) : `редакция № ${String(edition)}`;
}

/** «№ 86», or the place for a number that is not yet given. */
export function signNumber(number: string | undefined): string {
  return `№ ${number ?? missingNumber}`;
}

/** What stands behind the date where a document is cited: «№ 86», or «(редакция № 2)». */
export function signEdition({ edition, number }: Edition): string {
  return edition === undefined ? signNumber(number) : `(редакция № ${String(edition)})`;
}
