/** The first bytes tell. */
const sample = 512;

/**
 * Whether a text has two bytes a letter, without the mark that says so: of Russian letters and signs
 * each second byte is 4 or 0, of a few of them 32 or 33, and nothing else has that.
 */
export function isWide(bytes: Uint8Array): boolean {
  const high = bytes.subarray(0, sample).filter((_, at) => at % 2 === 1);
  const isOurs = (byte: number): boolean => byte === 0 || byte === 4;
  return (
    high.length > 1 &&
    high.every((byte) => isOurs(byte) || byte === 0x20 || byte === 0x21) &&
    high.filter(isOurs).length > high.length / 2
  );
}
