import { unzipSync, zipSync } from "fflate";

/**
 * An archive whose parts its writer stamped with the clock; here all carry the earliest time of
 * archives. Its parts may be changed on the way.
 */
export function zipAnew(
  bytes: Uint8Array,
  change: (parts: Record<string, Uint8Array>) => Record<string, Uint8Array> = (parts) => parts,
): Uint8Array {
  return zipSync(change(unzipSync(bytes)), { mtime: new Date(1980, 0, 1) });
}
