import { relative } from "node:path";

/** A path as the user would type it in the current folder. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" || near.startsWith("..") ? path : near;
}
