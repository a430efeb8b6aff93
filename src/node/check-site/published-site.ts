/** What a published site answered when it was asked for a file. */
export type Published =
  | { state: "found"; bytes: Uint8Array; /** Null where no server tells it. */ type: string | null }
  | { state: "missing" }
  /** The status of a server that is neither success nor «not found», a redirect elsewhere … */
  | { state: "refused"; reason: string }
  /** No answer at all. */
  | { state: "unreachable"; reason: string };

/** A site as it is published: a folder or a server. Paths use "/" and have none at the start. */
export interface PublishedSite {
  /** How people name a file of it. */
  nameOf: (path: string) => string;
  /** A file of at most so many bytes; 0 only asks whether it is there. */
  read: (path: string, most: number) => Promise<Published>;
  /** All files; null for a server, which does not tell. */
  list: () => string[] | null;
  /** Path under which it is served, with slashes at both ends. */
  base: string;
  /** Addresses of its home page, in the letters of networks: links may name it by any of them. */
  addresses: readonly string[];
}
