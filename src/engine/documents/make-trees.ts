import { type CountPages, makeDocuments, type OrganizationTrees } from "./make-documents.ts";
import { typography } from "../russian/typography.ts";
import type { ReferenceData } from "../check/validate-organization.ts";
import type { Organization } from "../check/open-organization.ts";
import type { Problem } from "../problem.ts";
import { remember } from "../base/remember.ts";
import type { SetType } from "../text/context.ts";

/** The documents of an organization, and the mistakes that kept others from being made. */
export interface MadeTrees {
  trees: OrganizationTrees;
  problems: Problem[];
}

/** What makes documents fit for print, and takes time. */
interface Finish {
  countPages?: CountPages | undefined;
  setType?: SetType;
}

/** For who only looks for mistakes: neither pages nor typography tell of any. */
export const unfinished: Finish = { setType: (text) => text };

/**
 * Makes the wanted kinds of documents (none named: all) of any organization; null where the
 * reference data do not hold.
 */
export function createTreeMaker(
  reference: ReferenceData | null,
  wanted: readonly string[],
  { countPages = () => 1, setType = remember(typography) }: Finish = {},
): (organization: Organization) => MadeTrees | null {
  if (!reference) return () => null;
  const means = { reference, setType, countPages };
  return (organization) => makeDocuments(organization, wanted, means);
}
