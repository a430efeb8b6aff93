/** One file holds more than a search has room for: a bomb, or nearly one. */
export class TooMuch extends Error {}

/**
 * How much may still come out of one file, all that lies in it together: in bytes that are unpacked
 * and in characters of all its readings. Four kilobytes can unpack to a terabyte.
 */
export interface Room {
  /** Throw TooMuch where there is no room left. */
  unpack: (bytes: number) => void;
  read: (characters: number) => void;
  /** How much has come so far. */
  taken: () => Taken;
}

export interface Taken {
  unpacked: number;
  said: number;
}

const mostUnpacked = 64_000_000;
/** A string of JavaScript holds twice as many. */
const mostRead = 250_000_000;

export function openRoom(): Room {
  let [unpacked, said] = [0, 0];
  return {
    unpack: (bytes) => {
      unpacked += bytes;
      if (unpacked > mostUnpacked) throw new TooMuch();
    },
    read: (characters) => {
      said += characters;
      if (said > mostRead) throw new TooMuch();
    },
    taken: () => ({ unpacked, said }),
  };
}
