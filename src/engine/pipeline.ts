import type { OpenedSettings } from "./check/apply-settings.ts";
import { decideVerdict } from "./check/decide-verdict.ts";
import { type Common, openCommon } from "./check/open-common.ts";
import { type CheckedOrganization, openOrganization } from "./check/open-organization.ts";
import type { FindLocation } from "./check/rule.ts";
import type { Content, OrganizationFiles } from "./content/open-content.ts";
import { createInterpreter, type Finish } from "./documents/create-interpreter.ts";
import { openSealed, type SealedTelling } from "./documents/take-sealed.ts";
import { makeDocuments, type MakeTree, type NumberedDocument } from "./documents/make-documents.ts";
import { findLostClauses } from "./documents/lost-clauses.ts";
import { numberDocument } from "./documents/number-document.ts";
import type { DocumentContext } from "./documents/document-context.ts";
import { type MadeDocument, writeDocuments } from "./documents/write-documents.ts";
import type { Package } from "./package/define-package.ts";
import type { Subject } from "./package/subject.ts";
import type { InternalValue } from "./privacy/internal-values.ts";
import { createPrivacyGate } from "./privacy/privacy-gate.ts";
import { locationIn, type Problem, stopsMaking, UserError } from "./problem.ts";
import type { Roots } from "./text/parse/parse-text.ts";
import type { Format } from "./writers/formats.ts";
import type { Writers } from "./writers/index.ts";

/** What a run is made with. */
export interface PipelineOptions {
  package: Package;
  /**
   * The day (YYYY-MM-DD) on which compliance is judged. Null: only that is checked what documents
   * are made from, so the same input gives the same answer on any day.
   */
  day: string | null;
  /** The day (YYYY-MM-DD) of papers without a date of their own; null: the data tell it. */
  asOf?: string | null;
  /** Kinds of documents; none named: all. */
  documents: readonly string[];
  finish: Finish;
  /** Null: documents are numbered and not written. */
  writing: {
    formats: readonly Format[];
    writers: Writers;
    /** Of which documents there are to be files; absent: of all. */
    isWanted?: (document: NumberedDocument) => boolean;
  } | null;
  /** Organizations whose documents are numbered and not written all the same. */
  kept?: ReadonlySet<string>;
  /** Texts that were parsed before. */
  known?: Roots;
}

/** What became of one organization. */
export interface OrganizationResult {
  files: OrganizationFiles;
  /** The short name; its id where the data do not hold. */
  name: string;
  problems: Problem[];
  /** Null where the data or the reference do not hold: then there are no documents. */
  subject: Subject | null;
  /** Those that have no mistakes, with their files if they were written. */
  documents: MadeDocument[];
  findLocation: FindLocation;
  /** What must not be published, also where the data do not hold. */
  internal: readonly InternalValue[];
  /** Whether mistakes in the papers keep them from being written, by the settings of the content. */
  isStopped: boolean;
}

/** A run over organizations, and what they share. */
export interface Pipeline {
  common: Common;
  /**
   * One organization after another: memory holds one, however many there are. To look at all of
   * them at once is to collect this.
   */
  run: (organizations: Iterable<string>) => AsyncGenerator<OrganizationResult>;
}

/**
 * The way from files to bytes, once, in one direction: read → check → derive → interpret → number →
 * write. Of a run each file is read once; mistakes are gathered on the way and thrown by nobody.
 */
export function openPipeline(content: Content, options: PipelineOptions): Pipeline {
  const common = openCommon(content.readCommon(), options.package, options.day, options.known);
  return {
    common,
    run: async function* (organizations) {
      for (const id of organizations) {
        const files = readFiles(content, id); // read
        if ("problems" in files) {
          yield unreadable(id, files.problems);
          continue;
        }
        const checked = openOrganization(files, common); // check
        yield await makeOrganization(files, checked, options, common.settings);
      }
    },
  };
}

/** What cannot be read of one organization is no reason to stop the others. */
function readFiles(content: Content, id: string): OrganizationFiles | { problems: Problem[] } {
  try {
    return content.readOrganization(id);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { problems: [...error.problems] };
  }
}

function unreadable(id: string, found: readonly Problem[]): OrganizationResult {
  const nothing = new Map<string, never>();
  const sources = { data: nothing, texts: nothing, signatures: nothing };
  const owned = { owner: { organization: id } };
  return {
    files: { id, folder: "", ...sources, listSealed: () => [], readSealed: () => null },
    ...{ name: id, subject: null, documents: [], internal: [], isStopped: true },
    problems: found.map((problem) => ({ ...owned, ...problem })),
    findLocation: (file) => locationIn({ path: file }),
  };
}

/** The second half of the way: from data that were checked to the documents of one organization. */
export async function makeOrganization(
  files: OrganizationFiles,
  { derive, register, texts, problems, findLocation, internal }: CheckedOrganization,
  { documents: wanted, finish, writing, day, asOf = null, kept }: PipelineOptions,
  settings: OpenedSettings | null = null,
): Promise<OrganizationResult> {
  const name = register?.name ?? files.id;
  const subject = derive?.(asOf) ?? null; // derive
  const result = { files, findLocation, internal, name, subject };
  if (!subject) return { ...result, problems, documents: [], isStopped: true };
  const numbered = makeDocuments(subject, texts, wanted, (context) =>
    openMaker(context, finish, { findLocation, isJudged: day !== null }),
  );
  const found = [...problems, ...numbered.problems];
  const unwritten = numbered.documents.map((each) => ({ ...each, files: [] }));
  const stopped = { ...result, documents: unwritten, isStopped: true };
  if (decideVerdict(found, settings, [], day).problems.some(stopsMaking))
    return { ...stopped, problems: found };
  const made = { ...result, problems: found, isStopped: false };
  if (!writing || kept?.has(files.id)) return { ...made, documents: unwritten };
  try {
    const { formats, writers, isWanted } = writing;
    const { documents } = numbered;
    const written = await writeDocuments(documents, formats, subject.email, writers, isWanted); // write
    return { ...made, documents: written };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...stopped, problems: [...found, ...error.problems] };
  }
}

/** How each document is made, on demand: a text may quote another one. */
function openMaker(context: DocumentContext, finish: Finish, told: SealedTelling): MakeTree {
  const findLeaks = createPrivacyGate(context.subject.internal);
  const { take, countPages } = openSealed(context, findLeaks, finish, told);
  const interpret = createInterpreter(context, { ...finish, countPages });
  return (variant) => {
    const signed = take(variant);
    if (signed) return signed;
    const draft = interpret(variant); // interpret
    const numbered = numberDocument(draft, variant.text.file, findLeaks); // number
    const { record, kind } = variant;
    const amendment = record?.kind === kind ? record.amendment : undefined;
    if (!amendment) return numbered;
    return {
      ...numbered,
      findLater: () => {
        const former = context.treeOf(kind, amendment.day);
        const isThere = former !== null && former !== "broken";
        return isThere ? findLostClauses(amendment, former, told.findLocation) : [];
      },
    };
  };
}
