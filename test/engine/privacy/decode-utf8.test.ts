import fc from "fast-check";
import { expect, test } from "vitest";

import { decodeUtf8 } from "../../../src/engine/privacy/reading/decode-utf8.ts";

/** As the strict decoder answers. */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

test.each([
  ["text", "Да: 😀", "Да: 😀"],
  ["a mark of the order of bytes, which is no text", "\uFEFFДа", "Да"],
  ["the sign of the unknown, written", "Да\uFFFD", "Да\uFFFD"],
])("%s", (_, text, expected) => {
  expect(decodeUtf8(new TextEncoder().encode(text))).toBe(expected);
});

test.each([
  ["half a letter", [0xd0]],
  ["a letter of windows-1251", [0xc4, 0xe0]],
  ["the sign of the unknown beside half a letter", [0xef, 0xbf, 0xbd, 0xd0]],
  ["half of that sign", [0xef, 0xbf]],
])("%s is no text", (_, bytes) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toBeNull();
});

test("answers as the strict decoder does, of any bytes", () => {
  // Bytes of which letters are made, so that some are letters.
  const byte = fc.oneof(
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom(0x41, 0xd0, 0x94, 0xef, 0xbf, 0xbd, 0xbb, 0xf0, 0x9f),
  );
  const unit = fc.oneof(
    byte.map((only) => [only]),
    fc.constant([0xef, 0xbf, 0xbd]),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const bytes = Uint8Array.from(units.flat());
      expect(decodeUtf8(bytes)).toBe(decodeStrictly(bytes));
    }),
  );
});
