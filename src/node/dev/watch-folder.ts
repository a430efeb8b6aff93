import { existsSync, type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";

import { unless } from "../output/disk.ts";
import type { ChangedPaths } from "./find-concerned.ts";

/** Milliseconds: an editor's save is several events, and a moment without a file between them. */
const settling = 80;

/** Folders that are watched. */
export interface Watching {
  /** Tells of changed files of which the disk may not tell. */
  settle: (paths: Iterable<string>) => void;
  stop: () => void;
}

/**
 * Calls after each change in folders, once for those that come together, with the paths that have
 * changed. A folder that is not there is not watched.
 */
export function watchFolders(
  folders: readonly string[],
  onChange: (changed: ChangedPaths) => void,
): Watching {
  let timer: NodeJS.Timeout | null = null;
  let changed: Set<string> | null = new Set();
  const settle = (paths: Iterable<string> | null): void => {
    if (paths === null) changed = null;
    for (const path of paths ?? []) changed?.add(path);
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      // Folders that have come meanwhile: what is in them is looked at by whom this is told.
      for (const { follow } of watchers) follow();
      const told = changed;
      changed = new Set();
      onChange(told);
    }, settling);
  };
  const onEvent: OnEvent = (folder, name) => {
    if (name === null) settle(null);
    else if (!isOfOthers(name)) settle([join(folder, name)]);
  };
  const watchers = folders
    .filter((folder) => existsSync(folder))
    .map((folder) => (isWhole ? watchWhole(folder, onEvent) : watchTree(folder, onEvent)));
  const stop = (): void => {
    if (timer) clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
  return { settle, stop };
}

/** Systems that watch a folder with all that is in it. */
const isWhole = process.platform === "win32" || process.platform === "darwin";

/** Null for a change of which the system does not say what it is about. */
type OnEvent = (folder: string, name: string | null) => void;

interface Watched {
  /** Watches what has come, lets go what has gone. */
  follow: () => void;
  close: () => void;
}

function watchWhole(folder: string, onEvent: OnEvent): Watched {
  const watcher = watchOne(folder, true, onEvent);
  return {
    follow: () => undefined,
    close: () => {
      watcher.close();
    },
  };
}

/**
 * A folder and those in it, one by one: where the system watches no trees, Node watches file by
 * file, and no longer sees one that was put in the place of another, as most programs save.
 */
function watchTree(root: string, onEvent: OnEvent): Watched {
  const watchers = new Map<string, FSWatcher>();
  const follow = (): void => {
    const found = new Map(listFolders(root));
    for (const [key, watcher] of watchers)
      if (!found.has(key)) {
        watcher.close();
        watchers.delete(key);
      }
    for (const [key, folder] of found)
      if (!watchers.has(key)) {
        const watcher = unless(gone, () => watchOne(folder, false, onEvent));
        if (watcher) watchers.set(key, watcher);
      }
  };
  follow();
  return {
    follow,
    close: () => {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** One that goes while we look tells of itself. */
const gone = ["ENOENT", "ENOTDIR"];

/** A folder and all in it, by what tells one from another of the same name that came after it. */
function listFolders(folder: string): [key: string, folder: string][] {
  const found = unless(gone, () => ({
    ino: statSync(folder).ino,
    inner: readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !isOfOthers(entry.name),
    ),
  }));
  if (!found) return [];
  const inner = found.inner.flatMap(({ name }) => listFolders(join(folder, name)));
  return [[`${found.ino} ${folder}`, folder], ...inner];
}

function watchOne(folder: string, recursive: boolean, onEvent: OnEvent): FSWatcher {
  const watcher = watch(folder, { recursive }, (_, name) => {
    onEvent(folder, name);
  });
  // A folder that is taken away while it is watched: what is served tells the rest.
  watcher.on("error", () => {
    onEvent(folder, null);
  });
  return watcher;
}

/** What version control and editors write for themselves. */
function isOfOthers(name: string): boolean {
  return /(?:^|[\\/])\.|~$|\.sw[a-z]$/u.test(name);
}
