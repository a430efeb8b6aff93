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
  const [numbers, seen] = [createMemory(), createMemory()];
  const numberOf = (chunk: string): number => numbers.recall(chunk) ?? numbers.keep(chunk);
  return (text) => {
    const rows: string[] = [];
    const isNew = (key: string): boolean => {
      if (seen.recall(key) !== null) return false;
      rows.push(key);
      return true;
    };
    return {
      stretches: text
        .split(border)
        .flatMap((piece) => stretchesOf(piece, { row, numberOf, isNew })),
      remember: () => {
        for (const key of rows) seen.keep(key);
      },
    };
  };
}

/** Chunks are not shorter, the last of a text aside. */
const least = 256;
/** Where nothing parts them they are as long as this. */
const longest = 2000;
/** So many chunks are known at least: some megabytes. */
const most = 6000;

/** Where a chunk ends, if it is long enough: the same after a change as before it. */
const ends = /[>.\n\u200B]/g;

interface Known {
  row: number;
  numberOf: (chunk: string) => number;
  isNew: (key: string) => boolean;
}

/** Rows of chunks that are new, those that overlap together. */
function stretchesOf(text: string, { row, numberOf, isNew }: Known): string[] {
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

interface Memory {
  /** The number of a text that is known. */
  recall: (text: string) => number | null;
  /** Gives it one. */
  keep: (text: string) => number;
}

/**
 * Knows what was asked for since long ago, and forgets what was not: two ages, of which the older
 * goes when the younger is full. Not Maps: as its key, a part of a text would keep all of it in
 * memory; the name of a property is a copy.
 */
function createMemory(): Memory {
  let [young, old] = [createNames(), createNames()];
  let [size, last] = [0, 0];
  const put = (text: string, number: number): number => {
    if (size === most) [young, old, size] = [createNames(), young, 0];
    size += 1;
    young[text] = number;
    return number;
  };
  return {
    recall: (text) => {
      const number = young[text];
      if (number !== undefined) return number;
      const former = old[text];
      return former === undefined || former === null ? null : put(text, former);
    },
    keep: (text) => put(text, ++last),
  };
}

type Names = Record<string, number | null | undefined>;

function createNames(): Names {
  return { __proto__: null };
}
