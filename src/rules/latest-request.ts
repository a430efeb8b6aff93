import type { Edition } from "../model/generated/types.ts";

/** The request for registration that counts: the last one, by date, that is not repealed. */
export function latestRequest(editions: readonly Edition[]): Edition | undefined {
  return editions
    .filter(({ kind, status }) => kind === "request" && status !== "repealed")
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);
}
