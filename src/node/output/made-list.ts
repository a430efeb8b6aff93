import { join } from "node:path";

import { compareText } from "../../engine/base/compare-text.ts";
import { type Disk, unless } from "./disk.ts";
import { mark } from "./names.ts";

/** The files that the last runs made, by path, with their SHA-256 then. */
export type MadeList = ReadonlyMap<string, string>;

const heading = "# Файлы, которые сделала программа reglament, и их SHA-256\n";

/** The list as the mark holds it; `sha256sum --check` reads it too. */
export function writeMadeList(list: MadeList): string {
  const lines = [...list].sort(([a], [b]) => compareText(a, b));
  return heading + lines.map(([path, sum]) => `${sum}  ${path}\n`).join("");
}

/** Null for a mark without a list: one of an older version, or one that somebody spoilt. */
export function readMadeList(text: string): MadeList | null {
  if (!text.startsWith("# ")) return null;
  const lines = text.split(/\r?\n/u).slice(1);
  return new Map(
    lines.flatMap((line) => {
      const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line) ?? [];
      return sum === undefined || path === undefined ? [] : [[path, sum] as const];
    }),
  );
}

/**
 * What is known of a folder. A folder without a mark is somebody's: nothing in it is ours. Null: it
 * is ours, and nobody knows what of it.
 */
export function readMark(disk: Disk, place: string): MadeList | null {
  const text = unless(["ENOENT", "ENOTDIR"], () => disk.readFileSync(join(place, mark), "utf8"));
  return text === undefined ? new Map<string, string>() : readMadeList(text);
}
