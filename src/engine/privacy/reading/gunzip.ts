import { Gunzip } from "fflate";
import { concatenate } from "../../base/concatenate.ts";

/**
 * Unpacks gzip (RFC 1952) of one member or of several. Throws if it is broken. In a stream, because
 * at once the library believes the size that the file claims, and reads the first member only.
 */
export function gunzip(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  new Gunzip((piece) => pieces.push(piece)).push(bytes, true);
  return concatenate(pieces);
}
