const encoder = new TextEncoder();

/** Each character as one byte, the last eight bits of it: most quickly where all are ASCII. */
export function latinBytes(text: string): Uint8Array {
  const encoded = encoder.encode(text);
  if (encoded.length === text.length) return encoded;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
