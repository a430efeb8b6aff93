import { hash } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

import { realPath } from "../input/real-path.ts";
import { ifPossible } from "./summed-file.ts";

/**
 * Where programs of this user keep what may be deleted at any time; null where the system names no
 * such place.
 */
export function findCacheFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const told = environment[platform === "win32" ? "LOCALAPPDATA" : "XDG_CACHE_HOME"] ?? "";
  if (told !== "") return join(told, "reglament");
  const home = ifPossible(homedir);
  if (home === null || home === "" || platform === "win32") return null;
  return join(home, platform === "darwin" ? "Library/Caches" : ".cache", "reglament");
}

/** The file in which what checks of a content folder found is kept. */
export function checkPlace(cacheFolder: string, content: string): string {
  return join(cacheFolder, "checks", `${hash("sha256", realPath(content))}.json`);
}

/** Content folders that are remembered: those that were checked last. */
const most = 30;

/** Forgets folders that were not checked for long: many of them are gone. */
export function pruneChecks(place: string): void {
  ifPossible(() => {
    const folder = dirname(place);
    const files = readdirSync(folder).map((name) => join(folder, name));
    if (files.length <= most) return;
    const byAge = files.map((path) => ({ path, time: statSync(path).mtimeMs }));
    byAge.sort((a, b) => b.time - a.time);
    for (const { path } of byAge.slice(most)) rmSync(path, { force: true });
  });
}
