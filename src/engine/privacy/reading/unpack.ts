import { Gunzip, strToU8, unzipSync, Unzlib, unzlibSync } from "fflate";
import { concatenate } from "../../base/concatenate.ts";
import { type Room, TooMuch } from "./room.ts";

/** Unpacked, it is at most a thousand times as long: so much is in memory before anybody counts. */
const slice = 16_384;
/** As a rule fonts and pictures are seen not to be wanted by what comes out of this. */
const firstSlice = 512;
/** How much of what came out is looked at for that. */
const enough = 4096;

/**
 * Unpacks gzip (RFC 1952) of one member or of several; null if it is none. In a stream, because at
 * once the library believes the size that the file claims, and reads the first member only.
 */
export function gunzip(bytes: Uint8Array, room: Room): Uint8Array | null {
  const { content, isWhole } = pour(new Gunzip(), bytes, room);
  return isWhole ? content : null;
}

/**
 * Unpacks zlib (RFC 1950); null if it is none, or if nobody wants what it begins with. What comes out
 * before a break is seen by readers of PDF too, and so it counts.
 */
export function unzlib(
  bytes: Uint8Array,
  room: Room,
  isWanted: (beginning: Uint8Array) => boolean = () => true,
): Uint8Array | null {
  const whole = bytes.length <= slice ? unzlibAtOnce(bytes) : null;
  if (whole === null) return pour(new Unzlib(), bytes, room, isWanted).content;
  if (whole.length > 0 && !isWanted(whole.subarray(0, enough))) return null;
  room.unpack(whole.length);
  return whole;
}

/** Several times as quick as in a stream, but null for what breaks off. */
function unzlibAtOnce(bytes: Uint8Array): Uint8Array | null {
  try {
    return unzlibSync(bytes);
  } catch {
    return null;
  }
}

/** Null where nothing comes out, or nothing that is wanted. */
interface Poured {
  content: Uint8Array | null;
  isWhole: boolean;
}

function pour(
  stream: Gunzip | Unzlib,
  bytes: Uint8Array,
  room: Room,
  isWanted: (beginning: Uint8Array) => boolean = () => true,
): Poured {
  const pieces: Uint8Array[] = [];
  let [counted, seen] = [0, 0];
  stream.ondata = (piece) => {
    if (piece.length > 0) pieces.push(piece);
  };
  try {
    // Ended apart, else what came before a break at the end is thrown away with it.
    for (
      let [at, end] = [0, firstSlice];
      at < bytes.length + slice;
      [at, end] = [end, end + slice]
    ) {
      stream.push(bytes.subarray(at, end), at >= bytes.length);
      if (seen < enough) {
        const beginning = concatenate(pieces);
        if (beginning.length > 0 && !isWanted(beginning)) return { content: null, isWhole: false };
        seen = beginning.length;
      }
      for (const { length } of pieces.slice(counted)) room.unpack(length);
      counted = pieces.length;
    }
    return { content: concatenate(pieces), isWhole: true };
  } catch (error) {
    if (error instanceof TooMuch) throw error;
    return { content: pieces.length === 0 ? null : concatenate(pieces), isWhole: false };
  }
}

/** The parts of an archive, and their names as one more; null if it is none. */
export function unzip(bytes: Uint8Array, room: Room): Uint8Array[] | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        room.unpack(originalSize);
        return true;
      },
    });
    return [...Object.values(parts), strToU8(Object.keys(parts).join("\n"))];
  } catch (error) {
    if (error instanceof TooMuch) throw error;
    return null;
  }
}
