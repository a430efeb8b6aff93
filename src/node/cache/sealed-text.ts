import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const algorithm = "aes-256-gcm";
const [nonceSize, tagSize] = [12, 16];

/**
 * A text that opens only for who knows the sum of what it was made of: who has not the data cannot
 * read what was found in them, and of other data nothing is taken for theirs. `sum` is a SHA-256.
 */
export function sealText(text: string, sum: string): string {
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv(algorithm, Buffer.from(sum, "hex"), nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64");
}

/** Null for a text that was sealed with another sum, or altered since. */
export function openSealed(sealed: string, sum: string): string | null {
  const bytes = Buffer.from(sealed, "base64");
  const body = nonceSize + tagSize;
  if (bytes.length < body) return null;
  const decipher = createDecipheriv(
    algorithm,
    Buffer.from(sum, "hex"),
    bytes.subarray(0, nonceSize),
  );
  decipher.setAuthTag(bytes.subarray(nonceSize, body));
  try {
    return decipher.update(bytes.subarray(body), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
}
