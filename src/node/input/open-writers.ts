import { readFonts } from "./read-package.ts";
import { breathe } from "../output/interruption.ts";
import type { Writer, Writers } from "../../engine/writers/index.ts";

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
  const writers = createWriters(readFonts);
  const breathing =
    (write: Writer): Writer =>
    async (tree) => {
      await breathe();
      return write(tree);
    };
  const { html, docx, pdf } = writers;
  return { ...writers, html: breathing(html), docx: breathing(docx), pdf: breathing(pdf) };
}
