import { reachOf } from "./find-nodes.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/** A file that says defaults for another one, and where in it they stand. */
export interface Layer {
  file: YamlFile;
  at: Path;
}

/** What a value that nobody wrote follows from. */
export interface Derivation {
  file: YamlFile;
  path: Path;
  /** «создание группы «Солнышко» на платформе», in the nominative. */
  because: string;
  /** Whether a person wrote it there, in another way. */
  isWritten?: boolean;
}

/** What says a value, and where in it. */
export interface Saying {
  kind: "own" | "default" | "derived";
  file: YamlFile;
  path: Path;
  /** Why a derived value is what it is. */
  because?: string;
  /** Whether a derived value is what a person wrote, in another way. */
  isWritten?: boolean;
}

/** For `YamlFile.derived`. */
export function keyOf(path: Path): string {
  return JSON.stringify(path);
}

/**
 * What says the value at a path of a file with defaults. A value of its own hides all below it that
 * is not a mapping of both, as `mergeDefaults` has it. What nobody says is its own matter.
 */
export function findSaying(file: YamlFile, path: Path): Saying {
  return findDerivation(file, path) ?? findWriting(file, path);
}

function findWriting(file: YamlFile, path: Path): Saying {
  const own: Saying = { kind: "own", file, path };
  for (const layer of [{ file, at: [] }, ...(file.defaults ?? [])]) {
    const way = [...layer.at, ...path];
    const { steps, isMapping } = reachOf(layer.file.document?.contents, way);
    const saying =
      layer.file === file ? own : { kind: "default" as const, file: layer.file, path: way };
    if (steps === way.length) return saying;
    // A file without a word on it leaves it to the next; so does a mapping without the key.
    if (steps >= layer.at.length && steps > 0 && !isMapping) return saying;
  }
  return own;
}

function findDerivation({ derived }: YamlFile, path: Path): Saying | null {
  if (derived === undefined) return null;
  for (let length = path.length; length > 0; length--) {
    const found = derived.get(keyOf(path.slice(0, length)));
    if (!found) continue;
    const { file, path: from } = findWriting(found.file, found.path);
    const { because, isWritten = false } = found;
    return { kind: "derived", file, path: from, because, isWritten };
  }
  return null;
}
