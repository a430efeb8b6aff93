import { startOf } from "../../education/facts/life-of-editions.ts";
import type { Act } from "../../education/generated/types.ts";
import type { Edition } from "../generated/types.ts";
import type { SferumData, SferumReference } from "../files.ts";
import { findPlatform, platformTermOn } from "./platform.ts";

/** A Regulation that is not repealed, its place in documents.yaml, and an act that it cites. */
export interface Citation {
  edition: Edition;
  index: number;
  act: Act;
}

/** All acts that an organization's Regulations cite: those of the platform of its day (requirement G3). */
export function listCitations(
  { organization, documents }: Pick<SferumData, "organization" | "documents">,
  reference: SferumReference,
): Citation[] {
  return documents.editions.flatMap((edition, index) => {
    if (edition.kind !== "regulation" || edition.status === "repealed") return [];
    const platform = findPlatform(reference, platformTermOn(organization, startOf(edition)).value);
    return reference.acts.acts
      .filter(({ id }) => platform?.legalBasis.includes(id))
      .map((act) => ({ edition, index, act }));
  });
}
