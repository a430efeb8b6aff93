import { encodeBase64 } from "../../base/encode-base64.ts";

/** Base64 in lines of 76 characters (RFC 2045, 6.8). */
export function base64Lines(bytes: Uint8Array): string {
  return (encodeBase64(bytes).match(/.{1,76}/g) ?? []).join("\r\n");
}
