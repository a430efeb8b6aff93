import type { Evidence } from "../../../engine/coverage/requirement.ts";
import { numericDate } from "../../../engine/russian/dates.ts";
import { listAdoptions } from "../../education/facts/adoptions.ts";
import { councilsOf } from "../../education/facts/councils.ts";
import { nameRecord, signedEditionOf } from "../../education/facts/day-facts.ts";
import { mainOn } from "../facts/administrators.ts";
import type { SferumFacts } from "../facts/day-facts.ts";
import { listPlatforms } from "../facts/platform.ts";
import { sinceMax } from "../facts/since-max.ts";

const tooEarly: Evidence = { inapplicable: "тогда этого не требовали" };

/** The evidence for what the law of 2025–2026 demands, of which the source document knows nothing. */
export const lawEvidence: Readonly<Record<string, (facts: SferumFacts) => Evidence>> = {
  M1: (facts) => {
    const edition = signedEditionOf(facts, "regulation");
    if (!edition) return null;
    if (edition.date < sinceMax) return tooEarly;
    const councils = councilsOf(facts.data.organization, "parents", edition.date);
    if (councils.length === 0) return { inapplicable: "совета родителей в данных нет" };
    const held = listAdoptions(edition).find(({ body }) => councils.some(({ id }) => id === body));
    if (held?.protocol === undefined || held.date === undefined || held.date > facts.day)
      return null;
    return `протокол № ${held.protocol} от ${numericDate(held.date)}`;
  },
  M3: ({ data: { organization }, day }) => {
    if (day < sinceMax) return tooEarly;
    const others = organization.otherChannels ?? [];
    return others.length === 0 ? null : ["сайт", "телефон", ...others].join(", ");
  },
  M4: (facts) => {
    const begun = listPlatforms(facts.data.organization).filter(
      ({ from = "" }) => from <= facts.day,
    );
    if (begun.length < 2) return { inapplicable: "платформу не меняли" };
    const order = nameRecord(facts, "приказ", signedEditionOf(facts, "order-transition")?.id);
    const report = nameRecord(facts, "отчёт", signedEditionOf(facts, "transition-report")?.id);
    return order === null || report === null ? order : `${order}, ${report}`;
  },
  M6: (facts) => {
    const { consentOn } = mainOn(facts.data.administrators, facts.day);
    return consentOn !== undefined && consentOn <= facts.day
      ? `согласие от ${numericDate(consentOn)}`
      : null;
  },
  M7: () => "ссылки на оба министерства стоят внизу каждой страницы сайта",
};
