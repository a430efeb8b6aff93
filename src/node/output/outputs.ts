import { dirname, join } from "node:path";

import { type FolderChanges, HeldFile, prepareChanges } from "./apply-changes.ts";
import { codeOf, type Disk, hashOf, held, nodeDisk } from "./disk.ts";
import { commit } from "./journal.ts";
import type { Patience } from "./lock.ts";
import { readMark, writeMadeList } from "./made-list.ts";
import { madeFolder, mark } from "./names.ts";
import { type OpenFolder, openFolder } from "./open-folder.ts";
import { asUserError, heldError, outputError } from "./output-error.ts";
import { foldersOf, type Plan, planChanges } from "./plan-changes.ts";
import { pathKeyOf, scanFolder } from "./scan-folder.ts";

/**
 * A place where outputs are made before anybody sees them. It lies inside its target, on the same
 * disk, so that putting a file in place is a rename: an interrupted run leaves the last good output.
 */
export interface Staging {
  /** Where to write: see `writeStaged`. */
  staged: StagedFolder;
  /** Puts what was made in its place; tells what people had put there. */
  publish: (options?: PublishOptions) => Published;
  /** Removes what was made; harmless after `publish`. */
  discard: () => void;
  /** For publishing several at once. */
  opened: { folder: OpenFolder; mode: StagingMode; disk: Disk };
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
  const staging: Staging = {
    staged: { folder: join(folder.work, madeFolder), target },
    publish: (options) => {
      const [published] = publishTogether([staging], options);
      return published ?? { target, kept: [], removed: [], saved: [] };
    },
    discard: folder.close,
    opened: { folder, mode, disk },
  };
  return staging;
}

/** Publishes several outputs: all of them change, or none. */
export function publishTogether(
  stagings: readonly Staging[],
  { clean = false, told }: PublishOptions = {},
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

interface Planned {
  staging: Staging;
  plan: Plan;
  changes: FolderChanges;
}

function planOf(staging: Staging, clean: boolean): Planned {
  const { staged, opened } = staging;
  const { folder, mode, disk } = opened;
  return asUserError(staged.target, () => {
    const { place, work, lock } = folder;
    if (!lock.isHeld())
      throw outputError(staged.target, "её занял другой запуск программы", "Повторите команду.");
    const madePaths = scanFolder(disk, staged.folder);
    const made = new Map(
      madePaths.map((path) => [path, hashOf(disk, join(staged.folder, path)) ?? ""]),
    );
    const look = (path: string): string | null => hashOf(disk, join(place, path));
    const plan = planChanges({
      ...{ list: readMark(disk, place), present: scanFolder(disk, place), look, made, clean },
      replaces: replacedBy(mode),
      key: pathKeyOf(disk, work, madeFolder),
    });
    refuseBlocked(disk, staging, made.keys(), plan);
    return { staging, plan, changes: { place, work, changes: withList(folder, disk, plan) } };
  });
}

/** A person's file in the place of a folder can neither stay nor have something beside it. */
function refuseBlocked(
  disk: Disk,
  { staged, opened }: Staging,
  made: Iterable<string>,
  plan: Plan,
): void {
  const going = new Set(plan.changes.flatMap(({ path, after }) => (after === null ? [path] : [])));
  for (const folder of new Set([...made].flatMap(foldersOf))) {
    const place = join(opened.folder.place, folder);
    if (going.has(folder) || !disk.existsSync(place) || disk.statSync(place).isDirectory())
      continue;
    throw outputError(
      staged.target,
      `на месте папки «${folder}» лежит файл`,
      "Переименуйте или уберите его и повторите команду.",
    );
  }
}

function replacedBy(mode: StagingMode): (path: string) => boolean {
  if (typeof mode === "string") return () => mode === "replace";
  return (path) => mode.folders.includes(path.split("/", 1)[0] ?? "");
}

/** The list of what was made is put last: until then the former one tells what is a person's. */
function withList({ place, work }: OpenFolder, disk: Disk, plan: Plan): Plan["changes"] {
  const list = join(work, madeFolder, mark);
  disk.writeFileSync(list, writeMadeList(plan.list));
  const [before, after] = [hashOf(disk, join(place, mark)), hashOf(disk, list)];
  if (before === after) return plan.changes;
  return [...plan.changes, { path: mark, before, after, from: { made: mark } }];
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
