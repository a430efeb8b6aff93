import type { ContentFolder } from "./content-folder.ts";

/** A folder as it would be with some files written over its own: to look before writing. */
export function overlayFolder(
  folder: ContentFolder,
  files: ReadonlyMap<string, Uint8Array>,
): ContentFolder {
  return {
    ...folder,
    kindOf: (path) => (files.has(path) ? "file" : folder.kindOf(path)),
    read: (path) => files.get(path) ?? folder.read(path),
  };
}
