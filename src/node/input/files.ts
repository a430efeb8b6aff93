import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";

import type { Source } from "../../engine/base/source.ts";
import type { DataFolder } from "../../engine/check/check-file.ts";
import { type Problem, UserError } from "../../engine/problem.ts";
import { listFolder, readBytes } from "./read-disk.ts";
import { packageFolder } from "./read-package.ts";
import { shown } from "./shown.ts";
import { didYouMean } from "../../engine/base/suggest.ts";

/** The files of one organization, read and not yet looked into. */
export interface OrganizationFiles extends DataFolder {
  id: string;
  /** Its own texts of document kinds, by kind. */
  texts: ReadonlyMap<string, Source>;
  /** Detached electronic signatures, by file name. */
  signatures: ReadonlyMap<string, Uint8Array>;
}

/** What the organizations of a content folder share. */
export interface CommonContent {
  /** The content folder as the user would type it. */
  folder: string;
  reference: DataFolder;
  /** reglament.yaml: the severity of rules, and ignores; null where there is none. */
  settings: Source | null;
  /** Document texts by kind. */
  documents: ReadonlyMap<string, Source>;
  /** Fragments by name. */
  parts: ReadonlyMap<string, Source>;
}

/** Everything that a run reads besides schemas and fonts. */
export interface Content extends CommonContent {
  organizations: OrganizationFiles[];
}

/** Reads a content folder. Refuses what `listOrganizations` refuses. */
export function readContent(folder: string, only: readonly string[] = []): Content {
  const ids = listOrganizations(folder, only);
  return {
    ...readCommonContent(folder),
    organizations: ids.map((id) => readOrganization(folder, id)),
  };
}

/**
 * Reads a content folder without its organizations. What the folder lacks of reference data, texts
 * and parts is taken from the program's own `content/`, file by file, so a user's folder may hold
 * organizations alone.
 */
export function readCommonContent(folder: string): CommonContent {
  const layered = (name: string, extension: string): Map<string, Source> =>
    new Map([
      ...readSources(join(packageFolder, "content", name), extension),
      ...readSources(join(folder, name), extension),
    ]);
  return {
    folder: shown(folder),
    reference: {
      folder: shown(join(folder, "reference")),
      data: layered("reference", ".yaml"),
    },
    settings: readSettings(folder),
    documents: layered("documents", ".mdx"),
    parts: layered("parts", ".mdx"),
  };
}

/**
 * The ids of the organizations of a content folder, sorted; of those only, where some are named.
 * Refuses a folder that is not there or empty, and ids that it does not have.
 */
export function listOrganizations(folder: string, only: readonly string[]): string[] {
  const parent = join(folder, "organizations");
  if (!isFolder(folder)) throw missingFolder(folder);
  if (!isFolder(parent)) throw missingFolder(parent);
  const ids = listFolder(parent)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort();
  const unknown = only.filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    throw new UserError(unknown.map((id) => unknownOrganization(id, parent, ids)));
  if (ids.length === 0) throw missingFolder(join(parent, "detskiy-sad"));
  return only.length > 0 ? ids.filter((id) => only.includes(id)) : ids;
}

/** Reads the files of one organization of a content folder. */
export function readOrganization(content: string, id: string): OrganizationFiles {
  const folder = join(content, "organizations", id);
  return {
    id,
    folder: shown(folder),
    data: readSources(folder, ".yaml"),
    texts: readSources(join(folder, "documents"), ".mdx"),
    signatures: readFiles(join(folder, "signatures")),
  };
}

function readFiles(folder: string): Map<string, Uint8Array> {
  if (!isFolder(folder)) return new Map();
  const files = listFolder(folder).filter((entry) => entry.isFile());
  return new Map(files.map(({ name }) => [name, readBytes(join(folder, name))]));
}

function readSources(folder: string, extension: string): Map<string, Source> {
  if (!isFolder(folder)) return new Map();
  const names = listFolder(folder)
    .map(({ name }) => name)
    .filter((name) => name.endsWith(extension));
  return new Map(
    names.sort().map((name) => [basename(name, extension), readSource(join(folder, name))]),
  );
}

/** reglament.yaml of a content folder; null where there is none. */
export function readSettings(folder: string): Source | null {
  const file = join(folder, "reglament.yaml");
  return existsSync(file) ? readSource(file) : null;
}

/** Bytes that are not UTF-8 come out as U+FFFD, which the parsers refuse. */
function readSource(file: string): Source {
  return { path: shown(file), text: new TextDecoder().decode(readBytes(file)) };
}

/** The text of a source file, for showing the lines of a problem; null where there is none. */
export function readText(path: string): string | null {
  try {
    return statSync(path).isFile() ? readFileSync(path, "utf8") : null;
  } catch {
    return null;
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function at(file: string): Pick<Problem, "file" | "line" | "column" | "severity"> {
  return { file: shown(file), line: 1, column: 1, severity: "error" };
}

function missingFolder(path: string): UserError {
  const isFile = existsSync(path);
  return new UserError([
    {
      ...at(path),
      rule: "content-folder",
      message: isFile
        ? `«${shown(path)}» — это файл, а нужна папка.`
        : `Папки «${shown(path)}» нет.`,
      hint: "Укажите папку с данными: --content ПАПКА. В ней должна быть папка organizations, а в той — по папке на каждую организацию.",
    },
  ]);
}

function unknownOrganization(id: string, parent: string, ids: readonly string[]): Problem {
  return {
    ...at(parent),
    rule: "unknown-organization",
    message: `Организации «${id}» нет в папке «${shown(parent)}».`,
    hint: didYouMean(id, ids),
  };
}
