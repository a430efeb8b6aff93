import { readFonts } from "./read-package.ts";
import type { Writers } from "../../engine/writers/index.ts";

/**
 * The writers with the fonts that come with the program. Their libraries are loaded here: they are
 * a good part of the start of a command, and checking does not need them.
 */
export async function openWriters(): Promise<Writers> {
  const { createWriters } = await import("../../engine/writers/index.ts");
  return createWriters(readFonts);
}
