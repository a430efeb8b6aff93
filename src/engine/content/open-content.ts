import { didYouMean } from "../base/suggest.ts";
import type { Source } from "../base/source.ts";
import { fileProblem, type Owner, type Problem, UserError } from "../problem.ts";
import type { ContentFolder } from "./content-folder.ts";
import { listDefaults, noOrganizations, openPlaces } from "./organization-places.ts";
import {
  listAll,
  listOthers,
  type OwnerOf,
  readBytes,
  readSource,
  readSources,
} from "./read-sources.ts";

/** The YAML files of one folder as they were read. */
export interface DataFolder {
  /** As problems name it, without a slash at the end. */
  folder: string;
  /** The content folder that it lies in, as the user would type it. */
  content?: string;
  owner?: Owner;
  /** By file name without extension. */
  data: ReadonlyMap<string, Source>;
  /** Names of the files that are not read: of another kind, or of another extension. */
  others?: readonly string[];
  /** The same of the folders of texts, as problems name them. */
  otherTexts?: readonly string[];
  /** What the texts of an organization print, for rules that ask only about that. */
  printed?: ReadonlySet<string>;
  /** What is said for all organizations of the folders it lies in, the nearest first. */
  defaults?: readonly Source[];
}

/** The files of one organization, read and not yet looked into. */
export interface OrganizationFiles extends DataFolder {
  id: string;
  /** Its own texts of document kinds, by kind. */
  texts: ReadonlyMap<string, Source>;
  /** Detached electronic signatures, by file name. */
  signatures: ReadonlyMap<string, Uint8Array>;
  /** The ways of all kept files of signed documents in the folder `sealed`. */
  listSealed: () => string[];
  /** Kept files of signed documents, by their way in the folder `sealed`; null for none there. */
  readSealed: (path: string) => Uint8Array | null;
}

/** What the organizations of a content folder share. */
export interface CommonFiles {
  /** The content folder as the user would type it. */
  folder: string;
  reference: DataFolder;
  /** reglament.yaml: the severity of rules, and ignores; null where there is none. */
  settings: Source | null;
  /** Names of the files beside reglament.yaml. */
  others: readonly string[];
  /** Files among the texts that are none, as problems name them. */
  otherTexts: readonly string[];
  /** Document texts by kind. */
  documents: ReadonlyMap<string, Source>;
  /** Fragments by name. */
  parts: ReadonlyMap<string, Source>;
  /** Whether somebody has a text of a kind, be it an organization's own. */
  hasText: (kind: string) => boolean;
}

/** A content folder whose files are read when they are asked for: one organization at a time. */
export interface Content {
  /** As the user would type it. */
  folder: string;
  /**
   * The ids of the organizations, sorted; of those only, where some are named. Refuses (UserError)
   * a folder that is not there or empty, and ids that it does not have.
   */
  listOrganizations: (only?: readonly string[]) => string[];
  readCommon: () => CommonFiles;
  readOrganization: (id: string) => OrganizationFiles;
}

/**
 * Opens a content folder: what lies where in it is said here alone. What the folder lacks of
 * reference data, texts and parts is taken from `starter`, file by file, so a user's folder may hold
 * organizations alone.
 */
export function openContent(folder: ContentFolder, starter?: ContentFolder): Content {
  const places = openPlaces(folder);
  const { together = (work) => work() } = folder;
  return {
    folder: folder.show(""),
    listOrganizations: (only = []) => listOrganizations(folder, places.list(), only),
    readCommon: () => together(() => readCommon(folder, starter, () => places.list())),
    readOrganization: (id) => together(() => readOrganization(folder, places.find(id), id)),
  };
}

function readCommon(
  folder: ContentFolder,
  starter: ContentFolder | undefined,
  listPlaces: () => ReadonlyMap<string, string>,
): CommonFiles {
  const layered = (name: string, extension: string, ownerOf?: OwnerOf): Map<string, Source> =>
    new Map([
      ...(starter ? readSources(starter, name, extension, ownerOf) : []),
      ...readSources(folder, name, extension, ownerOf),
    ]);
  const documents = layered("documents", ".mdx", (kind) => ({ document: kind }));
  return {
    folder: folder.show(""),
    reference: {
      folder: folder.show("reference"),
      data: layered("reference", ".yaml"),
      others: listOthers(folder, "reference", ".yaml"),
    },
    settings:
      folder.kindOf("reglament.yaml") === null ? null : readSource(folder, "reglament.yaml"),
    others: listOthers(folder, ""),
    otherTexts: ["documents", "parts"].flatMap((path) => listOtherTexts(folder, path)),
    documents,
    parts: layered("parts", ".mdx"),
    hasText: (kind) => documents.has(kind) || hasOwnText(folder, listPlaces(), kind),
  };
}

function readOrganization(folder: ContentFolder, path: string, id: string): OrganizationFiles {
  const owner = (file: string): Owner => ({ organization: id, file });
  return {
    ...{ id, folder: folder.show(path), content: folder.show(""), owner: { organization: id } },
    data: withoutDefaults(readSources(folder, path, ".yaml", (name) => owner(`${name}.yaml`))),
    others: listOthers(folder, path, ".yaml"),
    otherTexts: listOtherTexts(folder, `${path}/documents`),
    texts: readSources(folder, `${path}/documents`, ".mdx", (kind) => ({
      ...owner(`documents/${kind}.mdx`),
      document: kind,
    })),
    signatures: readBytes(folder, `${path}/signatures`),
    defaults: listDefaults(folder, path).map((file) => readSource(folder, file)),
    listSealed: () => listAll(folder, `${path}/sealed`),
    readSealed: (file) => {
      const kept = `${path}/sealed/${file}`;
      return folder.kindOf(kept) === "file" ? folder.read(kept) : null;
    },
  };
}

function listOtherTexts(folder: ContentFolder, path: string): string[] {
  return listOthers(folder, path, ".mdx").map((name) => folder.show(`${path}/${name}`));
}

/** The paths of sources, as problems name them. */
export function listSources(folders: readonly ReadonlyMap<string, Source>[]): string[] {
  return folders.flatMap((sources) => [...sources.values()].map(({ path }) => path));
}

function listOrganizations(
  folder: ContentFolder,
  all: ReadonlyMap<string, string>,
  only: readonly string[],
): string[] {
  const ids = [...all.keys()].sort();
  const unknown = only.filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    throw new UserError(unknown.map((id) => unknownOrganization(id, folder, ids)));
  if (ids.length === 0) throw noOrganizations(folder);
  return only.length > 0 ? ids.filter((id) => only.includes(id)) : ids;
}

function withoutDefaults(sources: Map<string, Source>): Map<string, Source> {
  sources.delete("defaults");
  return sources;
}

function hasOwnText(
  folder: ContentFolder,
  all: ReadonlyMap<string, string>,
  kind: string,
): boolean {
  return [...all.values()].some(
    (path) => folder.kindOf(`${path}/documents/${kind}.mdx`) === "file",
  );
}

function unknownOrganization(id: string, folder: ContentFolder, ids: readonly string[]): Problem {
  const parent = folder.show("organizations");
  return fileProblem(
    { path: parent },
    {
      rule: "unknown-organization",
      message: `Организации «${id}» нет в папке «${parent}».`,
      hint: didYouMean(id, ids),
    },
  );
}
