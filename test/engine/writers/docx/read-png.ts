import { crc32, inflateSync } from "node:zlib";

/**
 * The pixels of a PNG file of one bit a pixel, unfiltered and not interlaced; true is black.
 * Refuses other files and wrong check sums. It shares nothing with the writer.
 */
export function readPng(bytes: Uint8Array): boolean[][] {
  const file = Buffer.from(bytes);
  if (file.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") throw new Error("Not a PNG file.");
  const chunks = readChunks(file);
  if ([...chunks.keys()].join() !== "IHDR,IDAT,IEND") throw new Error("Unexpected chunks.");
  const header = chunks.get("IHDR") ?? Buffer.alloc(0);
  if (header.toString("hex", 8) !== "0100000000") throw new Error("Not of one bit a pixel.");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  const stride = 1 + Math.ceil(width / 8);
  if (data.length !== stride * height) throw new Error("Wrong length.");
  return Array.from({ length: height }, (_, y) => {
    if (data[y * stride] !== 0) throw new Error("Filtered.");
    return Array.from({ length: width }, (_, x) => {
      const byte = data[y * stride + 1 + (x >> 3)] ?? 0;
      return ((byte >> (7 - (x & 7))) & 1) === 0;
    });
  });
}

/** The chunks of a file, their check sums looked at. */
export function readChunks(file: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let start = 8; start < file.length;) {
    const end = start + 8 + file.readUInt32BE(start);
    const content = file.subarray(start + 4, end);
    if (crc32(content) !== file.readUInt32BE(end)) throw new Error("Wrong check sum.");
    chunks.set(content.toString("latin1", 0, 4), content.subarray(4));
    start = end + 4;
  }
  return chunks;
}
