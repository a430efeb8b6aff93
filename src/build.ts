import { type Content, readContent, readFonts, readSchemas } from "./files.ts";
import { makeTrees, type DocumentWithEdition, type OrganizationTrees } from "./make-trees.ts";
import { createValidators } from "./model/validate/create-validators.ts";
import { sortProblems } from "./model/validate/sort-problems.ts";
import { type Problem, UserError } from "./problem.ts";
import { openProject } from "./project.ts";
import type { SiteData } from "./site/data.ts";
import { siteOrganization } from "./site-organization.ts";
import { didYouMean } from "./suggest.ts";
import { createWriters, type Format } from "./writers/index.ts";

/** What a run is about; an empty list means all. */
export interface Scope {
  /** The content folder. */
  content: string;
  organizations: readonly string[];
  /** Document kinds. */
  documents: readonly string[];
}

/** An organization with its documents in every wanted format. */
export interface MadeOrganization extends OrganizationTrees {
  documents: MadeDocument[];
}

export interface MadeDocument extends DocumentWithEdition {
  files: MadeFile[];
}

export interface MadeFile {
  format: Format;
  /** `regulation.docx`. */
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads, checks and meets texts with data: the numbered documents, and everything that is wrong
 * with content/, warnings too. A document that has mistakes is not among the documents.
 */
export function inspect({ content: folder, organizations, documents }: Scope): {
  organizations: OrganizationTrees[];
  problems: Problem[];
} {
  const content = readContent(folder, organizations);
  refuseUnknownKinds(documents, content);
  const project = openProject(content, createValidators(readSchemas()));
  const made = makeTrees(project, documents);
  return {
    organizations: made.organizations,
    problems: sortProblems([...project.problems, ...made.problems]),
  };
}

/** Own texts of organizations count: a kind may be known to one organization alone. */
function refuseUnknownKinds(wanted: readonly string[], content: Content): void {
  const texts = [content.documents, ...content.organizations.map((files) => files.texts)];
  const known = [...new Set(texts.flatMap((sources) => [...sources.keys()]))];
  const unknown = wanted.filter((kind) => !known.includes(kind));
  if (unknown.length > 0)
    throw new UserError(unknown.map((kind) => unknownKind(kind, known, content.folder)));
}

function unknownKind(kind: string, known: readonly string[], folder: string): Problem {
  return {
    rule: "unknown-document",
    severity: "error",
    message: `Документа вида «${kind}» нет.`,
    hint: didYouMean(kind, known),
    file: `${folder}/documents`,
    line: 1,
    column: 1,
  };
}

/** The same, for those who go on to write: throws UserError if anything is an error. */
export function prepare(scope: Scope): ReturnType<typeof inspect> {
  const result = inspect(scope);
  if (result.problems.some(({ severity }) => severity === "error"))
    throw new UserError(result.problems);
  return result;
}

/**
 * Writes documents in the formats that their texts ask for and the user wants, one organization
 * at a time, so that memory holds the files of one.
 */
export async function* writeDocuments(
  organizations: readonly OrganizationTrees[],
  wanted: readonly Format[],
): AsyncGenerator<MadeOrganization> {
  const writers = createWriters(readFonts);
  for (const organization of organizations) {
    const documents: MadeDocument[] = [];
    for (const document of organization.documents)
      documents.push({ ...document, files: await writeFiles(document, wanted, writers) });
    yield { ...organization, documents };
  }
}

async function writeFiles(
  { tree, formats }: DocumentWithEdition,
  wanted: readonly Format[],
  writers: ReturnType<typeof createWriters>,
): Promise<MadeFile[]> {
  const files: MadeFile[] = [];
  for (const format of formats.filter((each) => wanted.includes(each)))
    files.push({
      format,
      name: `${tree.properties.kind}.${format}`,
      bytes: await writers[format](tree),
    });
  return files;
}

/** What `astro dev` shows: the site of content/, without files to download. */
export function loadSiteData(): Promise<SiteData> {
  const { organizations } = prepare({ content: "content", organizations: [], documents: [] });
  const withoutFiles = organizations.map((organization) => ({
    ...organization,
    documents: organization.documents.map((document) => ({ ...document, files: [] })),
  }));
  return Promise.resolve({ organizations: withoutFiles.map(siteOrganization) });
}
