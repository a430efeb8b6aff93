/** The remainder of each byte. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

/** The check sum of PNG chunks and of files in zip archives (CRC-32 of ISO/IEC 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  // By number: an iterator takes three times as long.
  for (let at = 0, { length } = bytes; at < length; at++)
    crc = (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
