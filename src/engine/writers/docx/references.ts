import type { lists } from "./numbering.ts";

/** A list of a document: one of its kinds, and how often that began anew before. */
export interface ListInstance {
  kind: (typeof lists)[keyof typeof lists];
  instance: number;
}

/**
 * What the text of one document refers to in other parts of its package, and what is counted in it:
 * numbers are given in the order in which they are asked for.
 */
export interface References {
  /** Addresses of links, in the order of their ids. */
  readonly links: readonly string[];
  /** Pictures (PNG), each once. */
  readonly pictures: readonly Uint8Array[];
  readonly lists: readonly ListInstance[];
  /** The id of a link. */
  addLink: (url: string) => string;
  /** The number of a picture in `pictures`. */
  addPicture: (png: Uint8Array) => number;
  /** The number of a list in the numbering. */
  addList: (kind: ListInstance["kind"], instance?: number) => number;
  countBookmark: () => number;
  /** How often pictures are shown, which counts each time. */
  countDrawing: () => number;
}

/** The numbers before are those of the lists that `docx` makes for itself. */
const firstList = 2;

export function createReferences(): References {
  const links: string[] = [];
  const pictures: Uint8Array[] = [];
  const listed: ListInstance[] = [];
  let bookmarks = 0;
  let drawings = 0;
  return {
    ...{ links, pictures, lists: listed },
    addLink: (url) => linkId(links.push(url)),
    addPicture: (png) => {
      const known = pictures.findIndex((picture) => areEqual(picture, png));
      return known === -1 ? pictures.push(png) - 1 : known;
    },
    addList: (kind, instance = 0) => {
      const known = listed.findIndex((list) => list.kind === kind && list.instance === instance);
      return firstList + (known === -1 ? listed.push({ kind, instance }) - 1 : known);
    },
    countBookmark: () => (bookmarks += 1),
    countDrawing: () => (drawings += 1),
  };
}

/** The id of the relationship of a link, by its number from 1. */
export function linkId(number: number): string {
  return `rIdLink${number}`;
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return (
    one === other ||
    (one.length === other.length && one.every((byte, index) => byte === other[index]))
  );
}
