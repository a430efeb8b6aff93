import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { listFiles } from "../input/list-files.ts";
import type { PublishedSite } from "./published-site.ts";

/** Files of the host and of version control are not the site's; those that we make are. */
const foreign = /(^|\/)\.(?!htaccess$|well-known\/security\.txt$)/;

/** A site that lies in a folder; `address` is the one that it was made for. */
export function openFolder(folder: string, address?: string): PublishedSite {
  return {
    base: address === undefined ? "/" : new URL(address).pathname,
    addresses: address === undefined ? [] : [address],
    nameOf: (path) => join(folder, path),
    read: (path) => {
      const file = join(folder, path);
      const isFile = existsSync(file) && statSync(file).isFile();
      return Promise.resolve(
        isFile ? { state: "found", bytes: readFileSync(file), type: null } : { state: "missing" },
      );
    },
    list: () => listFiles(folder).filter((path) => !foreign.test(path)),
  };
}
