import { type Content, readContent, readFonts, readSchemas } from "./files.ts";
import type { CountPages, OrganizationTrees } from "./make-documents.ts";
import { makeTrees } from "./make-trees.ts";
import { createValidators } from "./model/validate/create-validators.ts";
import { sortProblems } from "./model/validate/sort-problems.ts";
import { type Problem, UserError } from "./problem.ts";
import { applySettings, type OpenedSettings, type Waived } from "./rules/apply-settings.ts";
import { openProject, type Project } from "./project.ts";
import type { SiteData } from "./site/data.ts";
import { siteOrganization } from "./site-organization.ts";
import { didYouMean } from "./suggest.ts";
import { uniqueProblems } from "./unique-problems.ts";
import type { Writers } from "./writers/index.ts";

/** What a run is about; an empty list means all. */
export interface Scope {
  /** The content folder. */
  content: string;
  organizations: readonly string[];
  /** Document kinds. */
  documents: readonly string[];
  /**
   * The day (YYYY-MM-DD) on which compliance is judged. Without one only that is checked what
   * documents are made from: the same input, the same answer on any day.
   */
  day?: string;
}

/** What was read and opened, the documents made of it, and everything that is wrong with it. */
export interface Inspection {
  content: Content;
  project: Project;
  organizations: OrganizationTrees[];
  problems: Problem[];
  /** Problems with leave to wait. */
  waived: Waived[];
}

/**
 * Reads, checks and meets texts with data: the numbered documents, and everything that is wrong
 * with content/, warnings too. A document that has mistakes is not among the documents. To look
 * for mistakes no page need be counted, and laying out takes most of the time.
 */
export function inspect(
  { content: folder, organizations, documents, day }: Scope,
  countPages: CountPages = () => 1,
): Inspection {
  const content = readContent(folder, organizations);
  refuseUnknownKinds(documents, content);
  const project = openProject(content, createValidators(readSchemas()), day);
  const made = makeTrees(project, documents, countPages);
  const found = uniqueProblems([...project.problems, ...made.problems]);
  const { problems, waived } = settle(found, project.settings, content, day ?? null);
  const { organizations: trees } = made;
  return { content, project, organizations: trees, problems: sortProblems(problems), waived };
}

/** Where reglament.yaml does not hold, problems stay as the rules found them. */
function settle(
  problems: Problem[],
  settings: OpenedSettings | null,
  { folder, organizations }: Content,
  day: string | null,
): { problems: Problem[]; waived: Waived[] } {
  if (!settings) return { problems, waived: [] };
  const left = `${folder}/organizations/`;
  const inspected = organizations.map(({ id }) => `${left}${id}/`);
  const isInspected = (file: string): boolean =>
    !file.startsWith(left) || inspected.some((start) => file.startsWith(start));
  return applySettings(problems, settings, day, isInspected);
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
export function prepare(scope: Scope, { countPages }: Writers): Inspection {
  const result = inspect(scope, countPages);
  if (result.problems.some(({ severity }) => severity === "error"))
    throw new UserError(result.problems);
  return result;
}

/**
 * The writers with the fonts that come with the program. Their libraries are loaded here: they are
 * a good part of the start of a command, and checking does not need them.
 */
export async function openWriters(): Promise<Writers> {
  const { createWriters } = await import("./writers/index.ts");
  return createWriters(readFonts);
}

/** What `astro dev` shows: the site of content/, without files to download. */
export async function loadSiteData(): Promise<SiteData> {
  const scope = { content: "content", organizations: [], documents: [] };
  const { organizations } = prepare(scope, await openWriters());
  const withoutFiles = organizations.map((organization) => ({
    ...organization,
    documents: organization.documents.map((document) => ({ ...document, files: [] })),
  }));
  return { organizations: withoutFiles.map(siteOrganization) };
}
