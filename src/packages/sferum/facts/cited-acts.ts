import { startOf } from "../../education/facts/life-of-editions.ts";
import type { Act } from "../../education/generated/types.ts";
import type { Edition, Platform } from "../generated/types.ts";
import type { SferumData, SferumReference } from "../files.ts";
import { findPlatform, platformTermOn } from "./platform.ts";

/** A Regulation that is not repealed, its place in documents.yaml, and an act that it cites. */
export interface Citation {
  edition: Edition;
  index: number;
  act: Act;
}

/**
 * The ids of the acts that a Regulation of a platform rests on, in the order in which it cites them:
 * the organization's own list over the platform's (requirement G3).
 */
export function basisOf(
  { legalBasis }: SferumData["organization"],
  platform: Platform | undefined,
): readonly string[] {
  return legalBasis ?? platform?.legalBasis ?? [];
}

/** All acts that an organization's Regulations cite: those of the platform of its day (requirement G3). */
export function listCitations(
  { organization, documents }: Pick<SferumData, "organization" | "documents">,
  reference: SferumReference,
): Citation[] {
  return documents.editions.flatMap((edition, index) => {
    if (edition.kind !== "regulation" || edition.status === "repealed") return [];
    const platform = findPlatform(reference, platformTermOn(organization, startOf(edition)).value);
    const basis = basisOf(organization, platform);
    return reference.acts.acts
      .filter(({ id }) => basis.includes(id))
      .map((act) => ({ edition, index, act }));
  });
}
