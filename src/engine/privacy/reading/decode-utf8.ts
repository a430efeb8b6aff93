const lenient = new TextDecoder();
const strict = new TextDecoder("utf-8", { fatal: true });

/** What stands in the place of bytes that are no UTF-8. */
const unknown = "\uFFFD";

/**
 * UTF-8, or null for what is none. A refusal of the strict decoder takes ten times as long as
 * reading, and most of what is looked into is no text: so it is asked only where the lenient one
 * cannot tell, since the sign of the unknown may have been written.
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const text = lenient.decode(bytes);
  if (!text.includes(unknown)) return text;
  return holdsUnknown(bytes) ? decodeStrictly(bytes) : null;
}

/** Whether the sign itself is among the bytes. */
function holdsUnknown(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true;
  return false;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** Whether bytes may go on as text: pictures and fonts say in their first ones that they are none. */
export function isTextStart(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const text = new TextDecoder().decode(start, { stream: true });
  return !text.includes(unknown) || holdsUnknown(start);
}
