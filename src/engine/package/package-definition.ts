import type {
  ComplianceContext,
  DataContext,
  ReferenceContext,
  ScopeNames,
} from "../check/contexts.ts";
import type { Complete } from "../check/completion.ts";
import type { Rule } from "../check/rule.ts";
import type { PageFamily } from "../check/rule-pages.ts";
import type { TextRule } from "../check/text-rule.ts";
import type { DocumentWords, Evidence, Figure, Requirement, Way } from "../coverage/requirement.ts";
import type { DocumentRecord } from "../documents/document-record.ts";
import type { EventDefinition } from "../events/event.ts";
import type { ModelWords } from "../fields/words.ts";
import type { InterviewDefinition } from "../interview/question.ts";
import type { JointMigration, Migration } from "../migrate/migration.ts";
import type { DataFileSet } from "../schema/data-file.ts";
import type { SheetSet } from "../sheets/sheet-kind.ts";
import type { Answers } from "./subject.ts";

/**
 * All that a package of domain knowledge tells the engine. `Data` are the files of an organization
 * by name, `Reference` the files that all organizations share. What is missing does not compile;
 * a package on top of another names that one's pieces among its own.
 */
export interface PackageDefinition<Data extends object, Reference extends object> {
  id: string;
  data: DataFileSet<Data>;
  reference: DataFileSet<Reference>;
  /** What ids name. */
  scopes: ScopeNames;
  rules: PackageRules<Data, Reference>;
  /** The pages of rules, the engine's too, as people look for them; those left out come last. */
  pages?: readonly PageFamily[];
  /** Lists for each member of which a document may be repeated (`repeat` in a text's settings). */
  lists?: readonly string[];
  /** The short name of an organization, as it stands in the data. */
  nameOf: (data: Data) => string;
  /** What follows from what was written and need not be typed; without it all must be written. */
  complete?: Complete<Reference>;
  /** Steps from the schemas of former times, in their order. */
  migrations?: readonly Migration[];
  /** Steps that need several files of an organization; they come after the others. */
  jointMigrations?: readonly JointMigration[];
  /** The tables, of spreadsheets, that tell of its data; none unless told. */
  sheets?: SheetSet;
  /**
   * The register of documents, as of a day (YYYY-MM-DD) where one is asked for; empty for a package
   * that keeps none.
   */
  register: (data: Data, asOf: string | null) => DocumentRecord[];
  /** Derives what texts and the site speak of. The data hold: an Error is a bug. */
  derive: (source: OrganizationSource<Data, Reference>) => Answers;
  /** What is demanded and how it is shown; null for a package that demands nothing. */
  coverage: CoverageDefinition<Data, Reference> | null;
  /** What is asked about a new organization; unless told, nothing. */
  interview?: InterviewDefinition<Reference> | null;
  /** What happens in the life of every organization; none unless told. */
  events?: readonly EventDefinition<Reference>[];
  /** What its texts may name, for who writes them; unless told, nothing is said of it. */
  words?: ModelWords;
}

/** One organization's data, with what all share. */
export interface OrganizationSource<Data, Reference> {
  /** The name of its folder. */
  id: string;
  data: Data;
  reference: Reference;
  records: readonly DocumentRecord[];
  /** The day (YYYY-MM-DD) of papers without a date, where who makes them names it. */
  asOf: string | null;
}

export interface PackageRules<Data, Reference> {
  /** On what documents are made from: run before anything is made. */
  data: readonly Rule<DataContext<Data>>[];
  /** On whether an organization is in order on a day: they stop no document, but those `about` papers. */
  compliance: readonly Rule<ComplianceContext<Data, Reference>>[];
  /** On the words of texts, besides those of the engine; unless told, none. */
  texts?: readonly TextRule[];
  /** On the reference data, on a day. */
  reference: readonly Rule<ReferenceContext<Reference>>[];
}

export interface CoverageDefinition<Data, Reference> {
  /** The kind of the main document, whose clauses carry the requirements. */
  document: string;
  /** What it is called in reports; unless told, they speak of the main document. */
  words?: DocumentWords;
  /** Titles of its parts, in its order. */
  parts: Readonly<Record<string, string>>;
  /** Those of the package itself, which are checked when it is loaded, or those of its reference data. */
  requirements: readonly Requirement[] | ((reference: Reference) => readonly Requirement[]);
  /** What the data tell by a day, by the id of the requirement; of others they tell nothing. */
  evidence?: Readonly<Record<string, (facts: DayFacts<Data, Reference>) => Evidence>>;
  /** What is counted by a day for the first page of a report, nothing of nothing; none unless told. */
  figures?: (facts: DayFacts<Data, Reference>) => Figure[];
  /** What kinds of documents are called, where one is missing. */
  kinds?: Readonly<Record<string, string>>;
  /** What values of the data are called in what people read. */
  codes?: Readonly<Record<string, string>>;
  /** How requirements are met one after another; unless told, tasks have no order but their days. */
  way?: Way;
  /** By which day (YYYY-MM-DD) a requirement is to be met, by its id; null where none follows. */
  terms?: Readonly<Record<string, (facts: DayFacts<Data, Reference>) => string | null>>;
  /** The day so many working days after, by which what has no term can be done; unless told, none. */
  plan?: (facts: DayFacts<Data, Reference>, workdays: number) => string;
  /** Names to be left out of titles in tables; none unless told. */
  names?: (data: Data, reference: Reference) => string[];
  /** Whether a record of the reference data (`acts.r-210`) concerns the organization; unless told, each does. */
  concerns?: (data: Data, reference: Reference) => (record: string) => boolean;
}

/** What questions about an organization are answered from; only what has happened by the day counts. */
export interface DayFacts<Data, Reference> {
  data: Data;
  reference: Reference;
  /** YYYY-MM-DD. */
  day: string;
}
