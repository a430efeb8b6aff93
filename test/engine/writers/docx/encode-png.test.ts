import { expect, test } from "vitest";
import { encodePng } from "../../../../src/engine/writers/docx/encode-png.ts";
import { readPng } from "./read-png.ts";

function picture(width: number, height: number): boolean[][] {
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => (x * 7 + y * 3 + x * y) % 5 < 2),
  );
}

test.each([
  [1, 1],
  [7, 3],
  [8, 2],
  [9, 5],
  [40, 33],
])("a picture of %i by %i squares is read as it was, eight pixels a square", (width, height) => {
  const squares = picture(width, height);
  const pixels = readPng(encodePng(squares));
  expect(pixels).toHaveLength(height * 8);
  expect(pixels[0]).toHaveLength(width * 8);
  pixels.forEach((row, y) => {
    const expected = row.map((_, x) => squares[Math.floor(y / 8)]?.[Math.floor(x / 8)]);
    expect(row).toEqual(expected);
  });
});

test("the reader reads a picture that another program made", () => {
  const imageMagick =
    "89504e470d0a1a0a0000000d4948445200000003000000020100000000b50f5bb7" +
    "0000000c4944415408d763706038000001840101db5c8f0f0000000049454e44ae426082";
  expect(readPng(Buffer.from(imageMagick, "hex"))).toEqual([
    [true, false, true],
    [false, false, true],
  ]);
});
