import { relative, resolve, sep } from "node:path";

/** Paths that have changed; null where it is not known which. */
export type ChangedPaths = ReadonlySet<string> | null;

/** The organizations that a change is about, by the names of their folders; null for all of them. */
export type Concerned = ReadonlySet<string> | null;

/**
 * Whose papers may be others after a change: who is edited among three hundred should not make the
 * program read them all. What stands outside the folders of organizations, and what those in one
 * group share, concerns everybody. `places` are their folders in the content folder, by id.
 */
export function findConcerned(
  content: string,
  changed: ChangedPaths,
  places: ReadonlyMap<string, string>,
): Concerned {
  if (changed === null) return null;
  const found = new Set<string>();
  for (const path of changed) {
    const own = relative(resolve(content), resolve(path)).split(sep).join("/");
    const [id] = [...places].find(([, place]) => isWithin(own, place)) ?? [];
    if (id !== undefined) found.add(id);
    else if (!isOfNobody(own, places)) return null;
  }
  return found;
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** A folder that has come or gone, and holds nobody that is known: nothing was kept of it. */
function isOfNobody(path: string, places: ReadonlyMap<string, string>): boolean {
  const isShared = path.endsWith("/defaults.yaml");
  const holds = [...places.values()].some((place) => isWithin(place, path));
  return path.startsWith("organizations/") && !isShared && !holds;
}
