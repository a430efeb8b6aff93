import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encodeBase64 } from "./encode-base64.ts";

/*
 * SHA-256 (FIPS 180-4) by a library, not by the platform: Node's is not in browsers, and theirs
 * answers later, which would make all that needs a sum wait.
 */

/** Lower-case hexadecimal. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

export function sha256Base64(bytes: Uint8Array): string {
  return encodeBase64(sha256(bytes));
}
