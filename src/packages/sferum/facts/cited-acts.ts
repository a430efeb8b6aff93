import type { Act, Edition } from "../../../engine/generated/types.ts";
import type {
  OrganizationData,
  ReferenceData,
} from "../../../engine/check/validate-organization.ts";
import { numericDate } from "../../../engine/russian/dates.ts";
import { findPlatform } from "./find-platform.ts";

/** A Regulation that is not repealed, its place in documents.yaml, and an act that it cites. */
export interface Citation {
  edition: Edition;
  index: number;
  act: Act;
}

/** All acts that an organization's Regulations cite: those of its platform (requirement G3). */
export function listCitations(
  { organization, documents }: Pick<OrganizationData, "organization" | "documents">,
  reference: ReferenceData,
): Citation[] {
  const platform = findPlatform(reference, organization.platform);
  const cited = reference.acts.acts.filter(({ id }) => platform?.legalBasis.includes(id));
  return documents.editions.flatMap((edition, index) =>
    edition.kind === "regulation" && edition.status !== "repealed"
      ? cited.map((act) => ({ edition, index, act }))
      : [],
  );
}

/** «приказ Минцифры России от 15.07.2022 № 542/1»: how messages name an act. */
export function nameAct({ kind, issuer, date, number }: Act): string {
  const who = issuer ? ` ${issuer.genitive}` : "";
  return `${kind.nominative}${who} от ${numericDate(date)} № ${number}`;
}
