import { type Files, withFile } from "../core/files.ts";
import type { DiskState, FileChange } from "./disk.ts";

/** What is to be written so that the disk has what the page has. Only texts are changed here. */
export function listChanges({ files, versions }: DiskState, ours: Files): FileChange[] {
  const paths = new Set([...Object.keys(files), ...Object.keys(ours)]);
  return [...paths].flatMap((path) => {
    const [before, now = null] = [files[path], ours[path]];
    if (now === (before ?? null) || before instanceof Uint8Array || now instanceof Uint8Array)
      return [];
    return [{ path, version: versions[path] ?? null, text: now }];
  });
}

/** The disk after changes were written to it. */
export function afterWriting(
  disk: DiskState,
  changes: readonly FileChange[],
  written: Readonly<Record<string, string | null>>,
): DiskState {
  let { files } = disk;
  for (const { path, text } of changes) files = withFile(files, path, text);
  const versions = Object.entries({ ...disk.versions, ...written }).flatMap(([path, version]) =>
    version === null ? [] : [[path, version] as const],
  );
  return { files, versions: Object.fromEntries(versions) };
}

/** What others have done on the disk. */
export interface Others {
  /** The disk as it is now; what did not change is the very same. */
  disk: DiskState;
  /** Paths that only they have changed. */
  absorbed: string[];
  /** Paths that are other here and there, and both than before. */
  clashes: string[];
}

/** Tells what others have changed from what is changed here and not yet written. */
export function compare(before: DiskState, ours: Files, now: DiskState): Others {
  const changed = [...new Set([...Object.keys(before.versions), ...Object.keys(now.versions)])]
    .filter((path) => before.versions[path] !== now.versions[path])
    .filter((path) => ours[path] !== now.files[path]);
  const isUntouched = (path: string): boolean => ours[path] === before.files[path];
  const files = Object.entries(now.files).map(([path, file]): [string, string | Uint8Array] => {
    const isSame = before.versions[path] === now.versions[path];
    return [path, (isSame ? before.files[path] : undefined) ?? file];
  });
  return {
    disk: { files: Object.fromEntries(files), versions: now.versions },
    absorbed: changed.filter(isUntouched),
    clashes: changed.filter((path) => !isUntouched(path)),
  };
}
