import { encode } from "uqr";

import { asciiUrl } from "../../base/ascii-address.ts";
import { createRecent } from "../../base/recent.ts";

/** Modules of light around a code, without which cameras do not find it (ISO/IEC 18004). */
export const quietZone = 4;

/**
 * The QR code of an address for all formats, in ASCII, since cameras guess other letters wrong: rows of modules, true is dark, without the quiet
 * zone. Level M: readable with 15 % of it spoilt, as a sheet on a wall will be.
 */
export function encodeQrCode(url: string): QrModules {
  return encoded.recall(url, () => encode(asciiUrl(url), { ecc: "M", border: 0 }).data);
}

/** All sheets of an organization have the same codes, in all formats. */
const encoded = createRecent<QrModules>(100);

type QrModules = readonly (readonly boolean[])[];
