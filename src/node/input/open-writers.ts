import { readFonts } from "./read-package.ts";
import type { Writers } from "../../engine/writers/index.ts";

let opened: Promise<Writers> | null = null;

/**
 * The writers with the fonts that come with the program, one set a process: what was measured for
 * one run serves the next. Their libraries are loaded here: they are a good part of the start of a
 * command, and checking does not need them.
 */
export function openWriters(): Promise<Writers> {
  return (opened ??= open());
}

async function open(): Promise<Writers> {
  const { createWriters } = await import("../../engine/writers/index.ts");
  return createWriters(readFonts);
}
