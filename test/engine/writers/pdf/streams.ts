/** The streams of a file that are deflated (zlib, RFC 1950), as they stand in it. */
export function deflatedStreams(bytes: Uint8Array): Uint8Array[] {
  const source = new TextDecoder("latin1").decode(bytes);
  return Array.from(source.matchAll(/stream\n/g), ({ index }) => {
    const start = index + "stream\n".length;
    return bytes.slice(start, source.indexOf("\nendstream", start));
  }).filter(([first]) => first === 0x78);
}
