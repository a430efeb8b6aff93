import { fileURLToPath } from "node:url";

import { type Content, memoryFolder, openContent } from "../src/index.ts";
import { readFolder } from "../src/node/input/list-files.ts";
import { exampleContent } from "./content-folder.ts";

/** An ordinary kindergarten that types nothing twice: defaults, and what goes without saying. */
export const compactContent = fileURLToPath(new URL("fixtures/compact/content", import.meta.url));

export const compactFolder = "organizations/ds5-rodnichok";

function textsIn(folder: string): Map<string, string> {
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  return new Map(Array.from(readFolder(folder), ([path, bytes]) => [path, decode(bytes)]));
}

const files = textsIn(compactContent);
const starter = textsIn(exampleContent);

/** A change of a file: what must be there and what takes its place, or the whole text. */
export type Changes = Readonly<Record<string, readonly [from: string, to: string] | string>>;

/** The compact content with changes, in memory. */
export function openCompact(changes: Changes = {}): Content {
  const changed = new Map(files);
  for (const [path, change] of Object.entries(changes)) {
    if (typeof change === "string") {
      changed.set(path, change);
      continue;
    }
    const text = changed.get(path) ?? "";
    const [from, to] = change;
    if (!text.includes(from)) throw new Error(`${path} has no «${from}»`);
    changed.set(path, text.replace(from, to));
  }
  return openContent(memoryFolder(changed), memoryFolder(starter));
}

/** The text of a file of the compact content. */
export function compactText(path: string): string {
  return files.get(path) ?? "";
}

/** All its files with another path, for a second organization. */
export function moved(to: string): Changes {
  const inside = [...files].filter(([path]) => path.startsWith(compactFolder));
  return Object.fromEntries(inside.map(([path, text]) => [path.replace(compactFolder, to), text]));
}
