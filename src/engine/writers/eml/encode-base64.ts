/** Base64 in lines of 76 characters (RFC 2045, 6.8). */
export function encodeBase64(bytes: Uint8Array): string {
  return (encodePlain(bytes).match(/.{1,76}/g) ?? []).join("\r\n");
}

/** Base64 in one line. */
export function encodePlain(bytes: Uint8Array): string {
  let binary = "";
  // In pieces: the arguments of one call must fit on the stack.
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(binary);
}
