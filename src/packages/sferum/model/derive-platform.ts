import type { Act } from "../../education/generated/types.ts";
import type { Platform } from "../generated/types.ts";
import { type ActModel, deriveAct } from "../../education/model/derive-act.ts";
import { type DateForms, deriveDate } from "../../education/model/derive-date.ts";

/** The platform as texts see it (requirement G5); what the data do not give is null. */
export interface PlatformModel extends Pick<
  Platform,
  "name" | "profile" | "vendor" | "app" | "supportEmail" | "helpSite" | "features"
> {
  isRetired: boolean;
  retiredOn: DateForms | null;
  /** The acts that the Regulation rests on (requirement G3), in the order of the data. */
  legalBasis: ActModel[];
  /** Letters and recommendations: a Regulation heeds them, but does not rest on them. */
  guidance: ActModel[];
}

/**
 * The platform as of a day (YYYY-MM-DD): no paper cites an act that is younger than itself. `basis`
 * has the ids of the acts, in the order in which they are cited.
 */
export function derivePlatform(
  platform: Platform,
  basis: readonly string[],
  acts: readonly Act[],
  day: string,
): PlatformModel {
  const { name, profile, vendor, app, supportEmail, helpSite, features } = platform;
  const byId = new Map(acts.map((act) => [act.id, act]));
  const cited = basis.flatMap((id) => byId.get(id) ?? []).filter(({ date }) => date <= day);
  return {
    name,
    profile,
    vendor,
    app,
    supportEmail,
    helpSite,
    features,
    isRetired: platform.status === "retired" && (platform.retiredOn ?? "") < day,
    retiredOn: deriveDate(platform.retiredOn),
    legalBasis: cited.filter(({ advisory }) => advisory !== true).map(deriveAct),
    guidance: cited.filter(({ advisory }) => advisory === true).map(deriveAct),
  };
}
