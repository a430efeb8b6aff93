import { need } from "../base/need.ts";
import { type CheckedReference, checkReference } from "../check/check-reference.ts";
import {
  type CheckedData,
  checkOrganization,
  type EffectiveFile,
} from "../check/check-organization.ts";
import type { Judgement } from "../check/contexts.ts";
import { createDefaultsReader } from "../check/open-defaults.ts";
import type { PageFamily } from "../check/rule-pages.ts";
import type { FindLocation, RulePage } from "../check/rule.ts";
import type { TextRule } from "../check/text-rule.ts";
import type { DataFolder } from "../content/open-content.ts";
import { openPackageEvents, type PackageEvents } from "../events/package-events.ts";
import type { ModelWords } from "../fields/words.ts";
import { openPackageInterview, type PackageInterview } from "../interview/package-interview.ts";
import { type MigratedText, migrateTogether } from "../migrate/migration.ts";
import { migrateFile } from "../migrate/migrate-file.ts";
import { checkKinds } from "../coverage/check-requirements.ts";
import { showCoverage, type Shown } from "../coverage/shown.ts";
import type { Requirement } from "../coverage/requirement.ts";
import type { DocumentRecord } from "../documents/document-record.ts";
import type { InternalValue } from "../privacy/internal-values.ts";
import { locationIn, type Problem } from "../problem.ts";
import { internalFieldsOf } from "../schema/collect-internal.ts";
import { type Merge, openMerge } from "../sheets/merge/open-merge.ts";
import type { SheetSet } from "../sheets/sheet-kind.ts";
import { checkScopes, listFamilies, listRulePages, wholeDefinition } from "./check-definition.ts";
import { deriveSubject } from "./derive-subject.ts";
import { type Demand, findWrongName, openDemand, tellWrongName } from "./open-demand.ts";
import type { OrganizationSource, PackageDefinition } from "./package-definition.ts";
import type { Subject } from "./subject.ts";

/** A package as the engine and its callers know it: the types of its data are closed away. */
export interface Package {
  id: string;
  /** The names of private fields. */
  internalFields: readonly string[];
  /** The pages of all rules and checks, as people look for them. */
  families: readonly PageFamily[];
  /** The pages of rules, by id. */
  rulePages: readonly RulePage[];
  /** Lists for each member of which a document may be repeated. */
  lists: readonly string[];
  /** What its texts may name. */
  words: ModelWords;
  /** The package's own rules on the words of texts. */
  textRules: readonly TextRule[];
  /** What the report is about; null for a package that demands nothing. */
  coverage: Shown | null;
  /** A data file of an organization, or `defaults`, as the schemas of today want it. */
  migrate: (name: string, text: string) => MigratedText;
  /** The files of one organization, by name: those that change by what another file says. */
  migrateTogether: (files: ReadonlyMap<string, string>) => Map<string, MigratedText>;
  /** The tables that tell of its data, and what they make of the files of an organization. */
  sheets: SheetSet;
  mergeTables: Merge;
  /** Checks the files that all organizations share. */
  openReference: (folder: DataFolder, judgement: Judgement | null) => OpenedReference;
}

export interface OpenedReference {
  problems: Problem[];
  /** What is demanded; null where the reference data do not hold: then no documents are made. */
  requirements: readonly Requirement[] | null;
  /** Those that ask for a document which no text makes; where no file has one, the folder is named. */
  checkKinds: (
    hasText: (kind: string) => boolean,
    kinds: readonly string[],
    folder: string,
  ) => Problem[];
  /** The questions about a new organization, on a day; null for none, or where data do not hold. */
  openInterview: (today: string) => PackageInterview | null;
  /** What may happen in an organization, as told on a day; null where data do not hold. */
  openEvents: (today: string) => PackageEvents | null;
  /** Checks the files of one organization, whose folder has the name `id`. */
  openOrganization: (id: string, folder: DataFolder) => OpenedOrganization;
}

export interface OpenedOrganization {
  problems: Problem[];
  findLocation: FindLocation;
  /** What must not be published, as far as the files can be read. */
  internal: readonly InternalValue[];
  /** Its data files as they count, by name. */
  effective: ReadonlyMap<string, EffectiveFile>;
  /** The short name and the register; null where the data do not hold. */
  register: { name: string; records: readonly DocumentRecord[] } | null;
  /**
   * What is made of the data; papers without a date of their own get the day given (YYYY-MM-DD), else
   * that of the data. Null where the data or the reference do not hold.
   */
  derive: ((asOf?: string | null) => Subject) | null;
}

/** A package for those who know its types: it finds the data from which a subject was derived. */
export interface TypedPackage<Data extends object, Reference extends object> extends Package {
  /** Its pieces, for packages on top of it. */
  definition: Required<PackageDefinition<Data, Reference>>;
  sourceOf: (subject: Subject) => OrganizationSource<Data, Reference>;
  /** Null where the reference data do not hold. */
  referenceOf: (opened: OpenedReference) => Reference | null;
}

/**
 * The one call by which a package of domain knowledge enters the engine, which asks what `Package`
 * and `Subject` say. Throws for mistakes of the definition that types cannot see.
 */
export function definePackage<Data extends object, Reference extends object>(
  definition: PackageDefinition<Data, Reference>,
): TypedPackage<Data, Reference> {
  const sources = new WeakMap<Subject, OrganizationSource<Data, Reference>>();
  const references = new WeakMap<OpenedReference, Reference>();
  const whole = wholeDefinition(definition);
  const { id, lists, pages, migrations, jointMigrations, coverage, interview, events, sheets } =
    whole;
  checkScopes(definition);
  const families = listFamilies({ id, pages, rules: definition.rules });
  const demand = openDemand(definition, families);
  return {
    ...{ id, lists, families, sheets, internalFields: internalFieldsOf(definition.data) },
    ...{ definition: whole, words: whole.words, textRules: definition.rules.texts ?? [] },
    coverage: coverage && showCoverage(coverage, [whole.data, whole.reference]),
    rulePages: listRulePages(families),
    migrate: (name, text) => migrateFile(definition.data, migrations, name, text),
    migrateTogether: (files) => migrateTogether(files, jointMigrations),
    mergeTables: openMerge(definition.data, sheets),
    openReference: (folder, judgement) => {
      const reference = checkReference(definition, folder, judgement);
      const readDefaults = createDefaultsReader(definition.data);
      const opened: OpenedReference = {
        ...openRequirements(id, demand, reference, judgement !== null),
        openInterview: (today) =>
          openPackageInterview(definition.data, interview, reference.data, today),
        openEvents: (today) => openPackageEvents(events, reference.data, today),
        openOrganization: (organization, files) => {
          const asked = [definition, files, reference, judgement, readDefaults] as const;
          const checked = checkOrganization(...asked);
          return closeTypes(definition, organization, checked, reference, sources);
        },
      };
      if (reference.data) references.set(opened, reference.data);
      return opened;
    },
    sourceOf: (subject) => need(sources.get(subject), `an organization of ${id}: ${subject.id}`),
    referenceOf: (opened) => references.get(opened) ?? null,
  };
}

/** What is demanded, and what is wrong with it where compliance is judged. */
function openRequirements<Reference extends object>(
  id: string,
  demand: Demand<Reference>,
  { data, problems, findLocation }: CheckedReference<Reference>,
  isJudged: boolean,
): Pick<OpenedReference, "problems" | "requirements" | "checkKinds"> {
  if (!data) return { problems, requirements: null, checkKinds: () => [] };
  const requirements = demand.list(data);
  const wrong = demand.check(requirements).flatMap((each) => {
    const place = findWrongName(each, data, findLocation);
    if (!place) throw new Error(`Package ${id}: ${each.fault}`);
    return isJudged ? [tellWrongName(each, place)] : [];
  });
  return {
    problems: [...problems, ...wrong],
    requirements,
    checkKinds: (hasText, kinds, folder) =>
      checkKinds(requirements, hasText, kinds).map((each) =>
        tellWrongName(
          each,
          findWrongName(each, data, findLocation) ?? locationIn({ path: folder }),
        ),
      ),
  };
}

/** What the engine may know of an organization; `sources` remembers the rest for the package. */
function closeTypes<Data extends object, Reference extends object>(
  definition: PackageDefinition<Data, Reference>,
  id: string,
  { data, files: effective, ...checked }: CheckedData<Data>,
  { data: reference }: CheckedReference<Reference>,
  sources: WeakMap<Subject, OrganizationSource<Data, Reference>>,
): OpenedOrganization {
  if (!data) return { ...checked, effective, register: null, derive: null };
  const records = definition.register(data, null);
  const derive =
    (known: Reference) =>
    (asOf: string | null = null): Subject => {
      const asked = asOf === null ? records : definition.register(data, asOf);
      const source = { id, data, reference: known, records: asked, asOf };
      const subject = deriveSubject(definition, source);
      sources.set(subject, source);
      return subject;
    };
  return {
    ...{ ...checked, effective, register: { name: definition.nameOf(data), records } },
    derive: reference && derive(reference),
  };
}
