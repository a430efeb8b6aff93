import { encode } from "uqr";
import { expect, test } from "vitest";

import { encodeQrCode } from "../../../../src/engine/writers/measures/encode-qr-code.ts";

test("a QR code is a square that begins with a finder pattern, and each address has its own", () => {
  const rows = encodeQrCode("https://ds1.example.ru/");
  expect(rows).toHaveLength(25);
  expect(rows.every((row) => row.length === 25)).toBe(true);
  // Seven dark modules in the first row, then a light one.
  expect(rows[0]?.slice(0, 8)).toEqual([...Array<boolean>(7).fill(true), false]);
  expect(encodeQrCode("https://ds2.example.ru/")).not.toEqual(rows);
});

test("an address has its own code each time, whichever were encoded before", () => {
  for (const url of ["https://a.ru/", "https://b.ru/", "https://a.ru/"])
    expect(encodeQrCode(url)).toEqual(encode(url, { ecc: "M", border: 0 }).data);
});

test("an address in Russian letters is held as the links write it", () => {
  expect(encodeQrCode("https://школа14.рф/памятка")).toEqual(
    encodeQrCode("https://xn--14-6kc3bfr2e.xn--p1ai/%D0%BF%D0%B0%D0%BC%D1%8F%D1%82%D0%BA%D0%B0"),
  );
});
