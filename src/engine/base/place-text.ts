/**
 * Bytes as a string, each one character, and quickly: this is windows-1252, so it tells where what
 * stands and whether bytes are the same, but of those above ASCII not what they are.
 */
export function placeText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

const decoder = new TextDecoder("latin1");
