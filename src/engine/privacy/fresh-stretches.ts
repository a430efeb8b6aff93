import { border } from "./reading/borders.ts";

/** What of a text has to be looked through, since nothing like it was before. */
export interface Fresh {
  stretches: readonly string[];
  /** Says that nothing was found: what is the same in other texts need not be looked through. */
  remember: () => void;
}

/**
 * Files of a site say mostly the same: markup, menus, texts that all organizations have. Each text is
 * cut into chunks; one is known where it stood before, behind the same chunks as now. Those reach
 * back farther than anything that is found does (`reach`, in characters), so it lies whole in a
 * stretch unless all of it, with what stands around it, was looked through before.
 */
export function createFreshStretches(reach: number): (text: string) => Fresh {
  const row = Math.ceil(reach / least) + 1;
  const seen = new Set<string>();
  let chunks = createNames();
  return (text) => {
    if (chunks.count() > most) {
      chunks = createNames();
      seen.clear();
    }
    const rows: string[] = [];
    const isNew = (key: string): boolean => {
      if (seen.has(key)) return false;
      rows.push(key);
      return true;
    };
    return {
      stretches: text
        .split(border)
        .flatMap((piece) => stretchesOf(piece, { row, numberOf: chunks.numberOf, isNew })),
      remember: () => {
        for (const key of rows) seen.add(key);
      },
    };
  };
}

/** Chunks are not shorter, the last of a text aside. */
const least = 256;
/** Where nothing parts them they are as long as this. */
const longest = 2000;
/** So many chunks are known: some megabytes. */
const most = 8000;

/** Where a chunk ends, if it is long enough: the same after a change as before it. */
const ends = /[>.\n\u200B]/g;

interface Memory {
  row: number;
  numberOf: (chunk: string) => number;
  isNew: (key: string) => boolean;
}

/** Rows of chunks that are new, those that overlap together. */
function stretchesOf(text: string, { row, numberOf, isNew }: Memory): string[] {
  const stretches: string[] = [];
  const starts: number[] = [];
  const ids: number[] = [];
  let [from, to] = [0, 0];
  for (let at = 0; at < text.length;) {
    const end = endOfChunk(text, at);
    starts.push(at);
    ids.push(numberOf(text.slice(at, end)));
    // What ends a text may be whole there, and not where it goes on.
    if (isNew(`${ids.slice(-row).join()}${end === text.length ? "." : ""}`)) {
      const start = starts.at(-row) ?? 0;
      if (start > to) {
        if (to > from) stretches.push(text.slice(from, to));
        from = start;
      }
      to = end;
    }
    at = end;
  }
  if (to > from) stretches.push(text.slice(from, to));
  return stretches;
}

function endOfChunk(text: string, from: number): number {
  if (text.length <= from + least) return text.length;
  ends.lastIndex = from + least;
  const end = (ends.exec(text)?.index ?? text.length) + 1;
  return Math.min(end, from + longest, text.length);
}

interface Names {
  numberOf: (name: string) => number;
  count: () => number;
}

/**
 * Numbers of texts. Not a Map: as its key, a part of a text would keep all of it in memory; the name
 * of a property is a copy.
 */
function createNames(): Names {
  const numbers: Record<string, number | null> = { __proto__: null };
  let count = 0;
  return { numberOf: (name) => (numbers[name] ??= ++count), count: () => count };
}
