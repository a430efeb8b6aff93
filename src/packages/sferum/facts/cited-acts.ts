import type { Act } from "../../education/generated/types.ts";
import type { Edition } from "../generated/types.ts";
import type { SferumData, SferumReference } from "../files.ts";
import { findPlatform } from "./platform.ts";

/** A Regulation that is not repealed, its place in documents.yaml, and an act that it cites. */
export interface Citation {
  edition: Edition;
  index: number;
  act: Act;
}

/** All acts that an organization's Regulations cite: those of its platform (requirement G3). */
export function listCitations(
  { organization, documents }: Pick<SferumData, "organization" | "documents">,
  reference: SferumReference,
): Citation[] {
  const platform = findPlatform(reference, organization.platform);
  const cited = reference.acts.acts.filter(({ id }) => platform?.legalBasis.includes(id));
  return documents.editions.flatMap((edition, index) =>
    edition.kind === "regulation" && edition.status !== "repealed"
      ? cited.map((act) => ({ edition, index, act }))
      : [],
  );
}
