import type { Files } from "../core/files.ts";

/** What tells one state of each file from another, by path. */
export type Versions = Readonly<Record<string, string>>;

/** The files of one organization as they lie on the disk. */
export interface DiskState {
  files: Files;
  versions: Versions;
}

/** A file as it is to be, and the state of it that is known here; null for none. */
export interface FileChange {
  path: string;
  version: string | null;
  text: string | null;
}

/** Nothing was written; `isConflict`: a file is another one than was known here. */
export interface Refused {
  refusal: string;
  isConflict: boolean;
}

/** The folder behind the page. Throws DiskTrouble where it does not answer. */
export interface Disk {
  read: () => Promise<DiskState>;
  listVersions: () => Promise<Versions>;
  /** All of the changes or none; null for a file that is gone. */
  write: (
    changes: readonly FileChange[],
  ) => Promise<{ versions: Readonly<Record<string, string | null>> } | Refused>;
}

/** Why the disk did not answer, in words for a person. */
export class DiskTrouble extends Error {
  override readonly name = "DiskTrouble";
}
