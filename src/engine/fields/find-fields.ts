import { suggest } from "../base/suggest.ts";
import { type Field, pathsOf } from "./field.ts";

/** Some fields, of each the paths that were meant. */
export interface FoundField {
  field: Field;
  paths: readonly string[];
}

/**
 * The fields that a person may mean by a piece of a path, with or without braces and `*`, or by words
 * of what they are. Without a pattern all of them.
 */
export function findFields(fields: readonly Field[], pattern: string | null): FoundField[] {
  if (pattern === null) return fields.map((field) => ({ field, paths: pathsOf(field) }));
  const sought = normalize(pattern);
  const isMeant = matcher(sought);
  const words = sought.split(/[\s*]+/u).filter((word) => word !== "");
  return fields.flatMap((field) => {
    const all = pathsOf(field);
    const paths = all.filter((path) => isMeant(normalize(path)));
    if (paths.length > 0) return [{ field, paths }];
    const told = normalize(`${field.path} ${field.is} ${field.of}`);
    const isTold = words.length > 0 && words.every((word) => told.includes(word));
    return isTold ? [{ field, paths: all }] : [];
  });
}

/** What may have been meant by a path that is none, piece by piece; null where nothing is near. */
export function closestPath(fields: readonly Field[], pattern: string): string | null {
  const paths = [...new Set(fields.flatMap(pathsOf))];
  const sought = normalize(pattern);
  let near = "";
  for (const segment of sought.split(".")) {
    const start = near === "" ? "" : `${near}.`;
    const names = paths
      .filter((path) => normalize(path).startsWith(normalize(start)))
      .map((path) => path.replaceAll("[]", "").slice(start.length).split(".")[0] ?? "");
    const known = [...new Set(names)];
    const next = known.find((name) => normalize(name) === segment) ?? suggest(segment, known);
    if (next === null) break;
    near = `${start}${next}`;
  }
  if (near !== "") return near;
  const all = [...new Set(paths.flatMap((path) => path.replaceAll("[]", "").split(".")))];
  return suggest(sought, all);
}

function matcher(sought: string): (path: string) => boolean {
  if (!sought.includes("*")) return (path) => path.includes(sought);
  const pieces = sought.split("*").filter((piece) => piece !== "");
  // A loop over pieces: a pattern of many stars would keep a regular expression busy.
  return (path) => {
    let from = 0;
    for (const piece of pieces) {
      const at = path.indexOf(piece, from);
      if (at < 0) return false;
      from = at + piece.length;
    }
    return true;
  };
}

/** As people type: any case, «ё» or «е», with braces or without. */
function normalize(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/[{}[\]]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
