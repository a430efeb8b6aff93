import type { Source } from "../base/source.ts";
import type { Owner } from "../problem.ts";
import type { ContentFolder } from "./content-folder.ts";

/** The owner of a file, by its name without extension. */
export type OwnerOf = (name: string) => Owner;

/** The files of a folder with an extension, by name without it, sorted; none where it is not there. */
export function readSources(
  folder: ContentFolder,
  path: string,
  extension: string,
  ownerOf?: OwnerOf,
): Map<string, Source> {
  if (folder.kindOf(path) !== "folder") return new Map();
  const names = folder
    .list(path)
    .map(({ name }) => name)
    .filter((name) => name.endsWith(extension) && !isOfPrograms(name));
  return new Map(
    names.sort().map((file) => {
      const name = file.slice(0, -extension.length);
      return [name, readSource(folder, `${path}/${file}`, ownerOf?.(name))];
    }),
  );
}

/** What systems and editors lay beside a file for themselves: `._x`, `~$x`, `.~lock.x#`, `.#x`. */
function isOfPrograms(name: string): boolean {
  return /^(?:\.[_~#]|~\$)/.test(name);
}

/** Names of what lies in a folder, without files of this extension and hidden ones. */
export function listOthers(folder: ContentFolder, path: string, extension?: string): string[] {
  if (folder.kindOf(path) !== "folder") return [];
  return folder
    .list(path)
    .filter(({ name, isFolder }) => !isFolder && !name.startsWith(".") && !isOfPrograms(name))
    .filter(({ name }) => extension === undefined || !name.endsWith(extension))
    .map(({ name }) => name)
    .sort();
}

/** Bytes that are not UTF-8 come out as U+FFFD, which the parsers refuse. */
export function readSource(folder: ContentFolder, path: string, owner?: Owner): Source {
  const text = new TextDecoder().decode(folder.read(path));
  return { path: folder.show(path), text, ...(owner && { owner }) };
}

/** The files of a folder as bytes, by name. */
export function readBytes(folder: ContentFolder, path: string): Map<string, Uint8Array> {
  if (folder.kindOf(path) !== "folder") return new Map();
  const files = folder.list(path).filter(({ isFolder }) => !isFolder);
  // macOS hands out «й» in two pieces, and data have it in one.
  return new Map(files.map(({ name }) => [name.normalize("NFC"), folder.read(`${path}/${name}`)]));
}

/** Nobody keeps files deeper; a link may lead to a folder above itself. */
const deepest = 4;

/** The ways of all files in a folder and in those inside it, sorted; none where it is not there. */
export function listAll(folder: ContentFolder, path: string, depth = 0): string[] {
  if (depth > deepest || folder.kindOf(path) !== "folder") return [];
  const ways = folder.list(path).flatMap(({ name, isFolder }) => {
    if (!isFolder) return [name];
    return listAll(folder, `${path}/${name}`, depth + 1).map((way) => `${name}/${way}`);
  });
  return ways.sort();
}
