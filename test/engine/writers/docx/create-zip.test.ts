import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";

import { createZip } from "../../../../src/engine/writers/docx/create-zip.ts";

const text = "<w:t>Положение</w:t>".repeat(100);
const files = new Map<string, string | Uint8Array>([
  ["[Content_Types].xml", "<Types/>"],
  ["word/document.xml", text],
  ["word/media/image1.png", Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256)],
  ["word/empty.xml", ""],
]);

function bytesOf(all: typeof files): Record<string, Uint8Array> {
  return Object.fromEntries(
    [...all].map(([path, data]) => [path, typeof data === "string" ? strToU8(data) : data]),
  );
}

test("an archive has the bytes that a well-known library makes, and again the same", () => {
  const zip = createZip((path) => path === "word/document.xml");
  const expected = zipSync(bytesOf(files), { mtime: new Date(1980, 0, 1) });
  expect(zip(files)).toEqual(expected);
  expect(zip(files)).toEqual(expected);
});

test("what was remembered does not get into other archives", () => {
  const zip = createZip(() => false);
  zip(files);
  const others = new Map<string, string>([
    ["word/document.xml", `${text}.`],
    ["word/styles.xml", text],
  ]);
  expect(unzipSync(zip(others))).toEqual(bytesOf(others));
});
