import { deflateSync, strToU8 } from "fflate";
import { concatenate } from "../../base/concatenate.ts";
import { crc32 } from "./crc32.ts";

/** Text in UTF-8, or bytes, by path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Makes a zip archive of files in their order. Equal files give equal bytes. */
export type Zip = (files: Files) => Uint8Array;

/** Bytes that were deflated. */
interface Deflated {
  size: number;
  crc: number;
  bytes: Uint8Array;
}

/** A file ready for an archive. */
interface Packed {
  name: Uint8Array;
  /** What both headers of a file share. */
  header: Uint8Array;
  deflated: Uint8Array;
}

/**
 * Opens a zip for a run: it remembers the texts that it deflated, `isOwn` ones aside, which no other
 * archive has, and the pictures, which are not changed once they are drawn. Most parts of a document
 * of Word are those of all documents, and deflating took a third of the time of writing.
 */
export function createZip(isOwn: (path: string) => boolean): Zip {
  const known = new Map<string, Map<string, Packed>>();
  const pictures = new WeakMap<Uint8Array, Deflated>();
  const deflatePicture = (bytes: Uint8Array): Deflated => {
    const deflated = pictures.get(bytes) ?? deflate(bytes);
    pictures.set(bytes, deflated);
    return deflated;
  };
  const pack = (path: string, data: string | Uint8Array): Packed => {
    if (typeof data !== "string") return toPacked(path, deflatePicture(data));
    if (isOwn(path)) return toPacked(path, deflate(strToU8(data)));
    const texts = known.get(path) ?? new Map<string, Packed>();
    known.set(path, texts);
    const packed = texts.get(data) ?? toPacked(path, deflate(strToU8(data)));
    texts.set(data, packed);
    return packed;
  };
  return (files) =>
    concatenate([...writeArchive(Array.from(files, ([path, data]) => pack(path, data)))]);
}

/** An archive, piece by piece: of large ones memory holds one file. */
export function* streamZip(
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
): Generator<Uint8Array> {
  yield* writeArchive(packEach(files));
}

function* packEach(files: Iterable<readonly [path: string, bytes: Uint8Array]>): Generator<Packed> {
  for (const [path, bytes] of files) yield toPacked(path, deflate(bytes));
}

function deflate(bytes: Uint8Array): Deflated {
  return { size: bytes.length, crc: crc32(bytes), bytes: deflateSync(bytes) };
}

function toPacked(path: string, { size, crc, bytes }: Deflated): Packed {
  const name = strToU8(path);
  const flags = name.length === path.length ? 0 : namesInUtf8;
  const header = concatenate([
    u16(version, flags, method, midnight, firstDay),
    u32(crc, bytes.length, size),
    u16(name.length, 0),
  ]);
  return { name, header, deflated: bytes };
}

/** 2.0, the first with folders and deflation. */
const version = 20;
const [namesInUtf8, method] = [0x0800, 8];

/** The earliest time of archives, midnight of 1980-01-01. */
const [midnight, firstDay] = [0, 0x21];

/** APPNOTE.TXT of PKWARE, 4.3: each file after its header, all headers again, an end. */
function* writeArchive(files: Iterable<Packed>): Generator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let [place, count] = [0, 0];
  for (const { name, header, deflated } of files) {
    const body = [fileSign, header, name, deflated];
    yield* body;
    directory.push(entrySign, header, noNotes, u32(place), name);
    place += lengthOf(body);
    count += 1;
  }
  yield* directory;
  yield* [endSign, u16(0, 0, count, count), u32(lengthOf(directory), place), u16(0)];
}

const fileSign = u32(0x04034b50);
const entrySign = concatenate([u32(0x02014b50), u16(version)]);
const endSign = u32(0x06054b50);

/** An entry of the directory without comment, on the first disk, with no attributes. */
const noNotes = new Uint8Array(10);

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
