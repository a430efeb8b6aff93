import { readCommonContent, readOrganization } from "../input/files.ts";
import { readSchemas } from "../input/read-package.ts";
import type { OrganizationTrees } from "../../engine/documents/make-documents.ts";
import { createTreeMaker, unfinished } from "../../engine/documents/make-trees.ts";
import { createValidators } from "../../engine/schema/create-validators.ts";
import { openCommon } from "../../engine/check/open-common.ts";
import { openOrganization } from "../../engine/check/open-organization.ts";
import type { Scope } from "./scope.ts";
import { openWriters } from "./open-writers.ts";
import { type StagedFolder, writeStaged } from "../output/outputs.ts";
import { type InternalValue, internalValues } from "../../engine/privacy/internal-values.ts";
import { type Problem, UserError } from "../../engine/problem.ts";
import type { OpenedSettings } from "../../engine/check/apply-settings.ts";
import { changedFiles, signaturesOf } from "../../engine/documents/signatures.ts";
import type { SiteOrganization } from "../../engine/site/data.ts";
import { writeDocuments } from "../../engine/documents/write-documents.ts";
import { parseTexts, type Roots } from "../../engine/text/parse-text.ts";
import type { Format } from "../../engine/writers/formats.ts";

/** What one thread works with: what all organizations share, read and checked. */
export interface Share {
  settings: OpenedSettings | null;
  /** What is wrong with what all organizations share. */
  problems: Problem[];
  /**
   * Reads, checks and makes the organizations whose numbers in the scope are given, one after
   * another: memory holds one, however many there are. Without an order nothing is written, and
   * no pages are counted: laying out takes most of the time. With one, a mistake ends the work
   * with a UserError: it was to be found before.
   */
  make: (order: Order | null, numbers: Iterable<number>) => AsyncGenerator<Step>;
}

/** What to write of each organization, and where. */
export interface Order {
  formats: readonly Format[];
  folder: StagedFolder;
  withSite: boolean;
}

/** What came of one organization. */
export interface Step {
  /** Its number in the scope. */
  number: number;
  problems: Problem[];
  made: MadeFiles | null;
}

export interface MadeFiles {
  /** The organization. */
  id: string;
  /** The kinds of its documents. */
  kinds: string[];
  /** Number of files. */
  files: number;
  /** What the site shows, if that was ordered. */
  site: SiteOrganization | null;
  /** What is wrong with signed files: the build refuses them. */
  problems: Problem[];
  /** What the site must not show. */
  internal: InternalValue[];
}

export function countFiles(made: readonly MadeFiles[]): number {
  return made.reduce((sum, { files }) => sum + files, 0);
}

/** Parses the texts that all organizations share, for all threads. */
export function parseCommonTexts({ content }: Scope): Roots {
  const { documents, parts } = readCommonContent(content);
  return parseTexts([...documents.values(), ...parts.values()]);
}

/**
 * Reads and checks what all organizations share; the scope names those that may be made. Texts that
 * were parsed before are known.
 */
export function openShare({ content, organizations, documents, day }: Scope, known?: Roots): Share {
  const common = openCommon(
    readCommonContent(content),
    createValidators(readSchemas()),
    day ?? null,
    known,
  );
  const open = (number: number) =>
    openOrganization(readOrganization(content, organizations[number] ?? ""), common);
  return {
    settings: common.settings,
    problems: common.problems,
    make: async function* (order, numbers) {
      const writing = order && (await startWriting(order));
      const finish = writing ? { countPages: writing.countPages } : unfinished;
      const makeTrees = createTreeMaker(common.reference.data, documents, finish);
      // A function, so that nothing of an organization is left when the next one is read.
      const makeStep = async (number: number): Promise<Step> => {
        const { organization, problems } = open(number);
        const made = organization && makeTrees(organization);
        const found = [...problems, ...(made?.problems ?? [])];
        if (!writing) return { number, problems: found, made: null };
        if (!made || made.problems.length > 0) throw new UserError(made?.problems ?? found);
        return { number, problems, made: await writing.write(made.trees) };
      };
      for (const number of numbers) yield await makeStep(number);
    },
  };
}

async function startWriting({ formats, folder, withSite }: Order) {
  const writers = await openWriters();
  const { siteOrganization } = await import("../../engine/site/site-organization.ts");
  return {
    countPages: writers.countPages,
    write: async (trees: OrganizationTrees): Promise<MadeFiles> => {
      const made = await writeDocuments(trees, formats, writers);
      const { id } = made.model.organization;
      const files = made.documents.flatMap((document) => document.files);
      for (const { name, bytes } of [...files, ...signaturesOf(made)])
        writeStaged(folder, `${id}/${name}`, bytes);
      return {
        id,
        kinds: [...new Set(made.documents.map(({ tree }) => tree.properties.kind))],
        files: files.length,
        site: withSite ? siteOrganization(made) : null,
        problems: changedFiles(made),
        internal: internalValues(made.source.data),
      };
    },
  };
}
