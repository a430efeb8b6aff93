import type { OrganizationData, ReferenceData } from "./validate-organization.ts";
import type { FileName } from "../schema/create-validators.ts";
import type { Identifier } from "../schema/walk-schema.ts";
import type { Path } from "../yaml/yaml-file.ts";
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

/** What rules on an organization's data look at: a file that has problems of its own is null. */
export interface DataContext {
  data: { readonly [K in keyof OrganizationData]: OrganizationData[K] | null };
}

/** What a verdict depends on besides the data. */
export interface Judgement {
  /** "Today" (YYYY-MM-DD): always given, never taken from a clock. */
  day: string;
  /** The period of a rule that has one: from reglament.yaml, else the rule's own. */
  daysOf: (rule: { id: string; days?: number }) => number;
}

/** What rules of compliance look at. */
export interface ComplianceContext extends DataContext, Judgement {
  reference: ReferenceData;
}

/** A string that a person writes in words: a name, a title, an address, a note. */
export interface FreeText {
  file: FileName;
  path: Path;
  text: string;
}

/** What rules on language look at: the strings of an organization, or those of the reference. */
export interface LanguageContext {
  strings: readonly FreeText[];
}

/** What rules on the reference data look at. */
export interface ReferenceContext extends Judgement {
  reference: ReferenceData;
}
