import { deflateSync, strToU8 } from "fflate";
import { concatenate } from "../../base/concatenate.ts";
import { crc32 } from "./crc32.ts";

/** Text in UTF-8, or bytes, by path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Makes a zip archive of files in their order. Equal files give equal bytes. */
export type Zip = (files: Files) => Uint8Array;

/** A file ready for an archive. */
interface Packed {
  /** As it was, in bytes. */
  size: number;
  crc: number;
  deflated: Uint8Array;
}

/**
 * Opens a zip for a run: it remembers the texts that it deflated, `isOwn` ones aside, which no other
 * archive has. Most parts of a document of Word are those of all documents, and deflating took a
 * third of the time of writing.
 */
export function createZip(isOwn: (path: string) => boolean): Zip {
  const known = new Map<string, Packed>();
  const pack = (path: string, data: string | Uint8Array): Packed => {
    if (typeof data !== "string") return deflate(data);
    const packed = known.get(data) ?? deflate(strToU8(data));
    if (!isOwn(path)) known.set(data, packed);
    return packed;
  };
  return (files) => writeArchive([...files].map(([path, data]) => [path, pack(path, data)]));
}

function deflate(bytes: Uint8Array): Packed {
  return { size: bytes.length, crc: crc32(bytes), deflated: deflateSync(bytes) };
}

/** APPNOTE.TXT of PKWARE, 4.3: each file after its header, all headers again, an end. */
function writeArchive(files: readonly [path: string, packed: Packed][]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  for (const [path, packed] of files) {
    const name = strToU8(path);
    const header = headerOf(name, packed);
    directory.push(u32(0x02014b50), u16(version), header, u16(0, 0, 0));
    directory.push(u32(0, lengthOf(bodies)), name);
    bodies.push(u32(0x04034b50), header, name, packed.deflated);
  }
  const end = u16(0, 0, files.length, files.length);
  const places = u32(lengthOf(directory), lengthOf(bodies));
  return concatenate([...bodies, ...directory, u32(0x06054b50), end, places, u16(0)]);
}

/** 2.0, the first with folders and deflation. */
const version = 20;

/** What both headers of a file share; its time is the earliest of archives, midnight of 1980-01-01. */
function headerOf(name: Uint8Array, { size, crc, deflated }: Packed): Uint8Array {
  const [flags, method, time, date] = [0, 8, 0, 0x21];
  return concatenate([
    u16(version, flags, method, time, date),
    u32(crc, deflated.length, size),
    u16(name.length, 0),
  ]);
}

/** Numbers of two bytes, the least first. */
function u16(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [value, value >>> 8]));
}

/** Numbers of four bytes, the least first. */
function u32(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [0, 8, 16, 24].map((bits) => value >>> bits)));
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
