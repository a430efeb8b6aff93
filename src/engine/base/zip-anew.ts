import { unzipSync, zipSync } from "fflate";

/** An archive whose parts its writer stamped with the clock; here all carry the earliest time of archives. */
export function zipAnew(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1) });
}
