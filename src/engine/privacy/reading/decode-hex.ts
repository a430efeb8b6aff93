/** Bytes or characters in figures, apart: «39 32 37», «0x39, 0x32», «57, 50, 55». */
const apart =
  /(?<!\w)(?:(?:0[xX])?[\da-fA-F]{2,3}[ ,:;-]{1,2}){9,}(?:0[xX])?[\da-fA-F]{2,3}(?!\w)/g;

/** The same from the last figure of the first: quickly told to be nowhere, as it mostly is. */
const anywhere =
  /[\da-fA-F][ ,:;-]{1,2}(?:(?:0[xX])?[\da-fA-F]{2,3}[ ,:;-]{1,2}){8,}(?:0[xX])?[\da-fA-F]{2,3}(?!\w)/;

/** What may have been written as figures of its bytes in a text; only where it is text. */
export function decodeHex(text: string): Uint8Array[] {
  if (!anywhere.test(text)) return [];
  return Array.from(text.matchAll(apart), ([run]) =>
    ([16, 10] as const).map((base) => fromFigures(run, base)),
  )
    .flat()
    .filter(isText);
}

function fromFigures(run: string, base: 10 | 16): Uint8Array {
  const figures = run.replaceAll(/0[xX]/g, "").match(/[\da-fA-F]+/g) ?? [];
  return Uint8Array.from(figures, (each) => parseInt(each, base));
}

/** Sums and keys have bytes of all kinds; letters of two bytes have zeros. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0 || byte === 10 || byte === 13 || byte >= 0x20);
}
