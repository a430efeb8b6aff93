import { encode } from "uqr";

import { asciiUrl } from "../../base/ascii-address.ts";

/** Modules of light around a code, without which cameras do not find it (ISO/IEC 18004). */
export const quietZone = 4;

/** Encodes for a run, each address once: all sheets have the same. */
export function openQrEncoder(): typeof encodeQrCode {
  const known = new Map<string, boolean[][]>();
  return (url) => {
    const modules = known.get(url) ?? encodeQrCode(url);
    known.set(url, modules);
    return modules;
  };
}

/**
 * The QR code of an address for all formats, in ASCII, since cameras guess other letters wrong: rows of modules, true is dark, without the quiet
 * zone. Level M: readable with 15 % of it spoilt, as a sheet on a wall will be.
 */
export function encodeQrCode(url: string): boolean[][] {
  return encode(asciiUrl(url), { ecc: "M", border: 0 }).data;
}
