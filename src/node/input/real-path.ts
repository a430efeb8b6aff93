import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** By links and other spellings one folder has many paths; the end that is not there has one. */
export function realPath(path: string): string {
  const place = resolve(path);
  if (existsSync(place)) return realpathSync.native(place);
  const above = dirname(place);
  return above === place ? place : join(realPath(above), basename(place));
}
