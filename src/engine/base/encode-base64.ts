import { strFromU8 } from "fflate";

/** Base64 in one line. */
export function encodeBase64(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true));
}
