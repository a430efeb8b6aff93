import { recordOn } from "../../../engine/documents/document-record.ts";
import type { Cases } from "../../../engine/russian/cases.ts";
import { placeOrganization } from "../../../engine/russian/place-organization.ts";
import { formerOf } from "../../education/facts/amendments.ts";
import { startOf } from "../../education/facts/life-of-editions.ts";
import { registerOf } from "../../education/facts/register.ts";
import { organizationOn } from "../../education/facts/snapshot.ts";
import { find } from "../../education/model/derive-model.ts";
import { deriveNames } from "../../education/model/derive-organization.ts";
import { platformTermOn } from "../facts/platform.ts";
import type { SferumData, SferumReference } from "../files.ts";
import type { Edition, Platform } from "../generated/types.ts";

/**
 * The names in the title of the Regulation as another paper cites it. An act keeps the title that it
 * was given, whatever the organization and the platform are called since.
 */
export interface CitedTitle {
  platform: Platform["name"];
  /** The short name of the organization. */
  organization: Cases;
  /** Where, by that name: «в лицее № 3», «у ИП Воробей А. С.». */
  at: string;
  /** Whether the platform of the paper that cites it is called otherwise. */
  isOfOtherPlatform: boolean;
}

export interface Citations {
  /**
   * The title of the Regulation by which a paper of a day (YYYY-MM-DD) goes; where there was none by
   * then, as it would be called on that day, by the `name` that the organization has in the paper.
   */
  on: (day: string, name: Cases) => CitedTitle;
  /** What an order approves, and the edition that it changes; without them as of its own day. */
  by: (order: Edition) => OrderCitations;
}

/** Titles that an order about the Regulation cites. */
export interface OrderCitations {
  approved: CitedTitle;
  former: CitedTitle;
}

/** Titles of the Regulation, as of the days of its editions. */
export function deriveCitations(
  data: Pick<SferumData, "organization" | "documents">,
  { platforms: { platforms } }: Pick<SferumReference, "platforms">,
): Citations {
  const { organization, documents } = data;
  const { editions } = documents;
  const records = registerOf(data);
  const platformOn = (day: string): Platform["name"] =>
    find(platforms, platformTermOn(organization, day).value).name;
  // As on the paper itself: a letterhead is of the day of signing.
  const nameOn = (day: string): Cases => deriveNames(organizationOn(organization, day).name).short;
  const titleOf = (edition: Edition, citedOn: string): CitedTitle => {
    const platform = platformOn(startOf(edition));
    const isOfOtherPlatform = platform.full.nominative !== platformOn(citedOn).full.nominative;
    return { platform, ...named(nameOn(edition.date)), isOfOtherPlatform };
  };
  const on: Citations["on"] = (day, name) => {
    const id = recordOn(records, "regulation", day)?.id;
    const edition = editions.find((each) => each.id === id);
    if (edition && edition.date <= day) return titleOf(edition, day);
    return { platform: platformOn(day), ...named(name), isOfOtherPlatform: false };
  };
  return {
    on,
    by: (order) => {
      const day = startOf(order);
      const approved = editions.find(({ approvedBy }) => approvedBy === order.id);
      const former = approved && formerOf(approved, editions);
      const own = on(day, nameOn(order.date));
      return {
        approved: approved ? titleOf(approved, day) : own,
        former: former ? titleOf(former, day) : own,
      };
    },
  };
}

function named(organization: Cases): Pick<CitedTitle, "organization" | "at"> {
  return { organization, at: placeOrganization(organization) };
}
