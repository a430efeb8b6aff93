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
}

/** The platform as of a day (YYYY-MM-DD): no paper cites an act that is younger than itself. */
export function derivePlatform(
  platform: Platform,
  acts: readonly Act[],
  day: string,
): PlatformModel {
  const { name, profile, vendor, app, supportEmail, helpSite, features } = platform;
  const byId = new Map(acts.map((act) => [act.id, act]));
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
    legalBasis: platform.legalBasis.flatMap((id) => {
      const act = byId.get(id);
      return act && act.date <= day ? [deriveAct(act)] : [];
    }),
  };
}
