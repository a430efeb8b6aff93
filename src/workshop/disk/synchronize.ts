import { type Files, takeOver } from "../core/files.ts";
import { afterWriting, compare, listChanges } from "./compare.ts";
import { type Disk, type DiskState, DiskTrouble, type FileChange } from "./disk.ts";

/** The files as they are edited. */
export interface Edited {
  /** As they are at this very moment. */
  latest: () => Files;
  /** Several changes as one step that can be taken back. */
  replace: (files: Files) => void;
  /** What others have changed: no step of ours. */
  absorb: (paths: readonly string[], former: Files, now: Files) => void;
}

/** Whether what is seen is on the disk. */
export type SyncState =
  | { kind: "saved" | "saving" }
  /** Words say why nothing was written. */
  | { kind: "refused"; words: string }
  /** Changed both here and by others: nothing is written until a person decides. */
  | { kind: "conflict"; paths: readonly string[] };

/** Keeps the files of the page and those of the disk the same. */
export interface Synchronizer {
  /** Writes what is changed here, and takes over what others have changed. */
  refresh: () => Promise<void>;
  /** Writes what is changed here. */
  save: () => Promise<void>;
  /** Ends a conflict; what was not chosen comes back by undoing. */
  resolve: (choice: "ours" | "disk") => Promise<void>;
  /** Whether something is not on the disk yet. */
  isUnsaved: () => boolean;
}

/** Others may write between our look and our writing: then we look again, but not for ever. */
const mostConflicts = 5;

/** One piece of work after another. `tell` is told of every new state. */
export function synchronize(
  disk: Disk,
  start: DiskState,
  edited: Edited,
  tell: (state: SyncState) => void,
): Synchronizer {
  const known = openKnown(disk, start, edited);
  let working: Promise<void> = Promise.resolve();
  const run = (work: () => Promise<void>): Promise<void> => {
    working = working.then(work).catch((error: unknown) => {
      tell({ kind: "refused", words: tellTrouble(error) });
    });
    return working;
  };
  const push = async (): Promise<void> => {
    for (let conflicts = 0; conflicts < mostConflicts;) {
      const { clashing, changes } = known.list();
      if (clashing.length > 0) tell({ kind: "conflict", paths: clashing });
      else tell({ kind: changes.length === 0 ? "saved" : "saving" });
      if (clashing.length > 0 || changes.length === 0) return;
      if (await known.write(changes)) continue;
      conflicts += 1;
      await known.pull();
    }
    throw new DiskTrouble("Файлы на диске всё время меняются.");
  };
  return {
    save: () => run(push),
    refresh: () => run(() => known.pull().then(push)),
    resolve: (choice) => {
      known.decide(choice);
      return run(push);
    },
    isUnsaved: () => {
      const { clashing, changes } = known.list();
      return clashing.length + changes.length > 0;
    },
  };
}

function tellTrouble(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return error instanceof DiskTrouble ? words : `Ошибка программы: ${words}.`;
}

/** The disk as it is known here, and what of it is other here and there. */
function openKnown(disk: Disk, start: DiskState, edited: Edited) {
  let known = start;
  let clashing: readonly string[] = [];
  return {
    list: (): { clashing: readonly string[]; changes: FileChange[] } => {
      const ours = edited.latest();
      clashing = clashing.filter((path) => ours[path] !== known.files[path]);
      return { clashing, changes: listChanges(known, ours) };
    },
    pull: async (): Promise<void> => {
      if (isSame(await disk.listVersions(), known.versions)) return;
      const read = await disk.read();
      const { disk: now, absorbed, clashes } = compare(known, edited.latest(), read);
      edited.absorb(absorbed, known.files, now.files);
      known = now;
      clashing = [...new Set([...clashing, ...clashes])];
    },
    /** Answers whether it was written: not, where others have written first. */
    write: async (changes: readonly FileChange[]): Promise<boolean> => {
      const written = await disk.write(changes);
      if ("versions" in written) known = afterWriting(known, changes, written.versions);
      else if (!written.isConflict) throw new DiskTrouble(written.refusal);
      return "versions" in written;
    },
    decide: (choice: "ours" | "disk"): void => {
      const ours = edited.latest();
      edited.replace(takeOver(ours, clashing, known.files));
      // Undoing then leads to what the disk had.
      if (choice === "ours") edited.replace(ours);
      clashing = [];
    },
  };
}

function isSame(one: DiskState["versions"], other: DiskState["versions"]): boolean {
  const paths = Object.keys(one);
  return (
    paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path])
  );
}
