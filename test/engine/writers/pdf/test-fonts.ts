import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { openPdfFonts } from "../../../../src/engine/writers/pdf/fonts/open-pdf-fonts.ts";

const { resolve } = createRequire(import.meta.url);

function read(file: string): Uint8Array {
  return readFileSync(resolve(`@expo-google-fonts/${file}.ttf`));
}

/** The fonts of the product, opened anew. */
export function openTestFonts() {
  return openPdfFonts({
    regular: read("tinos/400Regular/Tinos_400Regular"),
    bold: read("tinos/700Bold/Tinos_700Bold"),
    emoji: read("noto-emoji/400Regular/NotoEmoji_400Regular"),
  });
}
