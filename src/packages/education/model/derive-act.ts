import type { Act } from "../generated/types.ts";
import { deriveDate } from "./derive-date.ts";

/** A legal act as texts cite it (requirement G3). */
export interface ActModel {
  id: string;
  /** The whole citation by the case of its first word: «распоряжением … от … № … «…»». */
  citation: { nominative: string; instrumental: string };
}

export function deriveAct(act: Act): ActModel {
  const rest = [
    ...(act.issuer ? [act.issuer.genitive] : []),
    `от ${deriveDate(act.date).long}`,
    `№ ${act.number}`,
    `«${act.title}»`,
  ].join(" ");
  return {
    id: act.id,
    citation: {
      nominative: `${act.kind.nominative} ${rest}`,
      instrumental: `${act.kind.instrumental} ${rest}`,
    },
  };
}
