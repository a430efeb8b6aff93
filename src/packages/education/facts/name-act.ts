import { numericDate } from "../../../engine/russian/dates.ts";
import type { Act } from "../generated/types.ts";

/** «приказ Минцифры России от 15.07.2022 № 542/1»: how messages name an act. */
export function nameAct({ kind, issuer, date, number }: Act): string {
  const who = issuer ? ` ${issuer.genitive}` : "";
  return `${kind.nominative}${who} от ${numericDate(date)} № ${number}`;
}
