const encoder = new TextEncoder();

/** Each character as one byte, the last eight bits of it: quickly, where all are ASCII. */
export function latinBytes(text: string): Uint8Array {
  const bytes = encoder.encode(text);
  return bytes.length === text.length
    ? bytes
    : Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
