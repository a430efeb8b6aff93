import type { OrganizationData, ReferenceData } from "../model/validate/validate-organization.ts";
import type { Identifier } from "../model/validate/walk-schema.ts";
import type { FindPlace } from "./rule.ts";

/** What rules on ids look at: a set of files, valid or not. */
export interface IdentifierContext {
  declared: readonly Identifier[];
  referenced: readonly Identifier[];
  /** The ids of each scope; a scope is absent where a broken file may declare more of them. */
  known: ReadonlyMap<string, readonly string[]>;
  /** For messages that name a second place. */
  findPlace: FindPlace;
}

/** What rules on an organization look at: a file that has problems of its own is null. */
export interface OrganizationContext {
  data: { readonly [K in keyof OrganizationData]: OrganizationData[K] | null };
  reference: ReferenceData | null;
}
