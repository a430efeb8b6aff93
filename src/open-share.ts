import type { OrganizationTrees } from "./make-documents.ts";
import { makeTrees } from "./make-trees.ts";
import { openWriters } from "./open-writers.ts";
import { openScope, type Scope } from "./open-scope.ts";
import { type StagedFolder, writeStaged } from "./outputs.ts";
import { type InternalValue, internalValues } from "./privacy/internal-values.ts";
import { type Problem, UserError } from "./problem.ts";
import type { OpenedSettings } from "./rules/apply-settings.ts";
import { changedFiles, signaturesOf } from "./signatures.ts";
import type { SiteOrganization } from "./site/data.ts";
import { writeDocuments } from "./write-documents.ts";
import type { Format } from "./writers/formats.ts";

/** Some organizations of a run: those that one thread works on. */
export interface Share {
  settings: OpenedSettings | null;
  /**
   * Makes the documents of one organization after another, so that memory holds those of one.
   * Without an order nothing is written, and no pages are counted: laying out takes most of the
   * time. With one, a mistake ends the work with a UserError: it was to be found before.
   */
  make: (order: Order | null) => AsyncGenerator<Step>;
}

/** What to write of each organization, and where. */
export interface Order {
  formats: readonly Format[];
  folder: StagedFolder;
  withSite: boolean;
}

/** What came of one organization; the first step of a share tells what is wrong with the data. */
export interface Step {
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

/** Reads and checks the data and texts of a share. */
export function openShare(scope: Scope): Share {
  const { project } = openScope(scope);
  return {
    settings: project.settings,
    make: async function* (order) {
      if (!order) yield { problems: project.problems, made: null };
      const writing = order && (await startWriting(order));
      for (const { trees, problems } of makeTrees(project, scope.documents, writing?.countPages)) {
        if (writing && problems.length > 0) throw new UserError(problems);
        yield { problems, made: writing && (await writing.write(trees)) };
      }
    },
  };
}

async function startWriting({ formats, folder, withSite }: Order) {
  const writers = await openWriters();
  const { siteOrganization } = await import("./site-organization.ts");
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
