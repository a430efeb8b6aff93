import type { InternalString } from "../schema/collect-internal.ts";
import type { Identifier } from "../schema/walk-schema.ts";
import type { Path } from "../yaml/yaml-file.ts";
import type { PrintedForms } from "./printed-forms.ts";
import type { FindLocation } from "./rule.ts";

/** What an id names, in messages, and in which file such ids are declared. */
export interface ScopeName {
  /** «работник». */
  name: string;
  /** `assignments.yaml`. */
  file: string;
}

/** Names of the scopes that schemas give to ids (`x-id`). */
export type ScopeNames = Readonly<Record<string, ScopeName>>;

/** What rules on ids look at: a set of files, valid or not. */
export interface IdentifierContext {
  declared: readonly Identifier[];
  referenced: readonly Identifier[];
  /** Records that other files declare. */
  named?: readonly Identifier[];
  /** The ids of each scope; a scope is absent where a broken file may declare more of them. */
  known: ReadonlyMap<string, readonly string[]>;
  scopes: ScopeNames;
  /** For messages that name a second place. */
  findLocation: FindLocation;
}

/** Data of files, of which those that have problems of their own are null. */
export type PartialData<Data> = { readonly [Name in keyof Data]: Data[Name] | null };

/** What rules on an organization's data look at. */
export interface DataContext<Data> {
  data: PartialData<Data>;
  /** The forms that the texts of the organization print; not there where they are not known. */
  printed?: PrintedForms | undefined;
}

/** What a verdict depends on besides the data. */
export interface Judgement {
  /** "Today" (YYYY-MM-DD): always given, never taken from a clock. */
  day: string;
  /** The period of a rule that has one: from reglament.yaml, else the rule's own. */
  daysOf: (rule: { id: string; days?: number }) => number;
}

/** Where an organization lies, as its user would type it in a command. */
export interface OrganizationPlace {
  /** The name of its folder. */
  organization: string;
  /** The content folder. */
  content: string;
}

/** What rules of compliance look at. */
export interface ComplianceContext<Data, Reference> extends DataContext<Data>, Judgement {
  reference: Reference;
  place: OrganizationPlace;
  /** What ids name (scopes) where a reference leads nowhere; none unless told. */
  unknown?: ReadonlySet<string>;
}

/** A string of the data; for rules on language one that a person writes in words. */
export interface FreeText {
  file: string;
  path: Path;
  text: string;
}

/** What rules on language look at: the strings of an organization, or those of the reference. */
export interface LanguageContext {
  strings: readonly FreeText[];
}

/** What rules on privacy look at: the strings of an organization that are private, and all others. */
export interface PrivacyContext extends LanguageContext {
  internal: readonly InternalString[];
  /** For messages that name a second place. */
  findLocation: FindLocation;
}

/** What rules on the reference data look at. */
export interface ReferenceContext<Reference> extends Judgement {
  reference: Reference;
}
