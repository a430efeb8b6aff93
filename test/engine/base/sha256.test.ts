import { createHash } from "node:crypto";
import { expect, test } from "vitest";

import { sha256Base64, sha256Hex } from "../../../src/engine/base/sha256.ts";

/** Vectors of NIST for FIPS 180-4, and the padding's edges. */
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
])("«%s»", (text, sum) => {
  expect(sha256Hex(new TextEncoder().encode(text))).toBe(sum);
});

test.each([55, 56, 63, 64, 65, 100_000])("%s bytes, as Node sums them", (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => index % 251);
  expect(sha256Hex(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  expect(sha256Base64(bytes)).toBe(createHash("sha256").update(bytes).digest("base64"));
});
