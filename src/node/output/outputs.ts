import { dirname, join } from "node:path";

import { HeldFile, prepareChanges } from "./apply-changes.ts";
import { codeOf, type Disk, held, nodeDisk } from "./disk.ts";
import { commit } from "./journal.ts";
import type { Patience } from "./lock.ts";
import { madeFolder } from "./names.ts";
import { type OpenFolder, openFolder } from "./open-folder.ts";
import { asUserError, heldError } from "./output-error.ts";
import type { Plan } from "./plan-changes.ts";
import { listMade, type Planned, planOf } from "./plan-output.ts";

/**
 * A place where outputs are made before anybody sees them. It lies inside its target, on the same
 * disk, so that putting a file in place is a rename: an interrupted run leaves the last good output.
 */
export interface Staging {
  /** Where to write: see `writeStaged`. */
  staged: StagedFolder;
  /** Puts what was made in its place; tells what people had put there. */
  publish: (options?: PublishOptions) => Published;
  /** These folders of the target stay as they are: nothing that was made in them is put. */
  keep: (folders: readonly string[]) => void;
  /** These files (SHA-256 by path) lie in the target already, as if they were made again. */
  hold: (files: Iterable<readonly [path: string, sum: string]>) => void;
  /** What former runs made in these folders of the target, be it there still or not. */
  listMade: (folders: readonly string[]) => PlacedFiles;
  /** What is held. */
  listHeld: () => PlacedFiles;
  /** Removes what was made; harmless after `publish`. */
  discard: () => void;
  /** For publishing several at once. */
  opened: {
    folder: OpenFolder;
    mode: StagingMode;
    kept: Set<string>;
    held: Map<string, string>;
    disk: Disk;
  };
}

/** Files of a folder; paths are inside it, with "/". Can be sent to another thread. */
export interface PlacedFiles {
  folder: string;
  paths: readonly string[];
}

/** Where to write before `publish`; can be sent to another thread. */
export interface StagedFolder {
  /** The folder to write into. */
  folder: string;
  /** What it will become, for messages. */
  target: string;
}

/**
 * Replace: what former runs made and this one did not is removed. Add: it stays. Folders: it is
 * removed in these folders of the target alone.
 */
export type StagingMode = "replace" | "add" | { folders: readonly string[] };

export interface PublishOptions {
  /** Whether what people put there or altered is removed. */
  clean?: boolean;
  /** Is called when all is in place, and the folders are still those of this run. */
  settled?: () => void;
  /** Hears what will become of people's files, before anything is changed. */
  told?: (published: readonly Published[]) => void;
}

/** What becomes of people's files in an output folder; paths are inside it, with "/". */
export interface Published extends Pick<Plan, "kept" | "removed" | "saved"> {
  target: string;
}

/**
 * Opens a staging folder for `target`. Refuses a target that is a file, cannot be written, into
 * which another run writes, or (to be replaced) that is not ours.
 */
export function stage(
  target: string,
  mode: StagingMode,
  { disk = nodeDisk, patience }: { disk?: Disk; patience?: Patience } = {},
): Staging {
  const folder = asUserError(target, () => openFolder(disk, target, mode !== "add", patience));
  const made = join(folder.work, madeFolder);
  const kept = new Set<string>();
  const held = new Map<string, string>();
  const staging: Staging = {
    staged: { folder: made, target },
    publish: (options) => {
      const [published] = publishTogether([staging], options);
      return published ?? { target, kept: [], removed: [], saved: [] };
    },
    keep: (folders) => {
      for (const name of folders) {
        disk.rmSync(join(made, name), { recursive: true, force: true });
        kept.add(name);
      }
    },
    hold: (files) => {
      for (const [path, sum] of files) held.set(path, sum);
    },
    listMade: (folders) => ({
      folder: folder.place,
      paths: listMade(disk, folder.place, new Set(folders)),
    }),
    listHeld: () => ({ folder: folder.place, paths: [...held.keys()] }),
    discard: folder.close,
    opened: { folder, mode, kept, held, disk },
  };
  return staging;
}

/** Publishes several outputs: all of them change, or none. */
export function publishTogether(
  stagings: readonly Staging[],
  { clean = false, told, settled }: PublishOptions = {},
): Published[] {
  const plans = stagings.map((staging) => planOf(staging, clean));
  const published = plans.map(({ staging, plan: { kept, removed, saved } }) => ({
    ...{ target: staging.staged.target, kept, removed, saved },
  }));
  told?.(published);
  const changing = plans.filter(({ changes }) => changes.changes.length > 0);
  for (const { staging, changes } of changing)
    asUserError(staging.staged.target, () => {
      prepareChanges(staging.opened.disk, changes);
    });
  const [first] = changing;
  if (first) commitAll(first.staging.opened, changing);
  settled?.();
  for (const { discard } of stagings) discard();
  return published;
}

function commitAll({ disk, folder }: Staging["opened"], changing: readonly Planned[]): void {
  try {
    asUserError(folder.target, () => {
      commit(disk, { id: folder.lock.id, folders: changing.map(({ changes }) => changes) });
    });
  } catch (error) {
    throw explainHeld(error, changing);
  }
}

/** Names the file that the system would not let go; other refusals are those of its folder. */
function explainHeld(error: unknown, folders: readonly { staging: Staging }[]): unknown {
  if (!(error instanceof HeldFile)) return error;
  const { path, cause } = error;
  if (held.includes(codeOf(cause))) return heldError(path);
  const owner = folders.find(({ staging }) => path.startsWith(staging.opened.folder.place));
  try {
    asUserError(owner?.staging.staged.target ?? path, () => {
      throw cause;
    });
  } catch (explained) {
    return explained;
  }
  return cause;
}

/** Writes a file into a staging folder; `path` uses "/". */
export function writeStaged(
  { folder, target }: StagedFolder,
  path: string,
  bytes: Uint8Array | string,
  disk: Disk = nodeDisk,
): void {
  const file = join(folder, path);
  asUserError(target, () => {
    disk.mkdirSync(dirname(file), { recursive: true });
    disk.writeFileSync(file, bytes);
  });
}
