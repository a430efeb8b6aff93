import { existsSync, watch } from "node:fs";

/** Milliseconds: an editor's save is several events, and a moment without a file between them. */
const settling = 80;

/**
 * Calls after each change in folders, once for those that come together; answers with how to end it.
 * A folder that is not there is not watched.
 */
export function watchFolders(folders: readonly string[], onChange: () => void): () => void {
  let timer: NodeJS.Timeout | null = null;
  const settle = (): void => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(onChange, settling);
  };
  const watchers = folders
    .filter((folder) => existsSync(folder))
    .map((folder) => {
      const watcher = watch(folder, { recursive: true }, (_, name) => {
        if (!isOfOthers(String(name))) settle();
      });
      // A folder that is taken away while it is watched: what is served tells the rest.
      watcher.on("error", settle);
      return watcher;
    });
  return () => {
    if (timer) clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** What version control and editors write for themselves. */
function isOfOthers(name: string): boolean {
  return /(?:^|[\\/])\.|~$|\.sw[a-z]$/u.test(name);
}
