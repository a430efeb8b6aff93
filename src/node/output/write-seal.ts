import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { SealedEdition } from "../../engine/seal/seal-edition.ts";
import { asUserError } from "./output-error.ts";
import { besides } from "./names.ts";
import { writeFile } from "./write-file.ts";

/**
 * Puts a seal into a content folder: first the files, whole or not at all, then the register. Cut
 * between the two, it leaves files that nothing names yet, or a seal that `validate` calls altered.
 */
export function writeSeal(content: string, { folder, files, register }: SealedEdition): void {
  const place = join(content, folder);
  asUserError(place, () => {
    const made = besides(place, `new-${process.pid}`);
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made, { recursive: true });
    try {
      for (const [path, bytes] of files)
        writeFileSync(join(made, path.slice(folder.length + 1)), bytes);
      keepBytes(dirname(place));
      putInPlace(made, place);
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  });
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(register.bytes);
  writeFile(join(content, register.path), text);
}

/** Git may change line ends on its way to another machine: of these files never. */
function keepBytes(sealed: string): void {
  const attributes = join(sealed, ".gitattributes");
  if (!existsSync(attributes)) writeFileSync(attributes, "* -text\n");
}

/** A former seal makes room; whatever else lies there was put by somebody and stays. */
function putInPlace(made: string, place: string): void {
  const former = besides(place, "previous");
  rmSync(former, { recursive: true, force: true });
  if (existsSync(place)) {
    const names = new Set(readdirSync(made));
    renameSync(place, former);
    for (const name of readdirSync(former))
      if (!names.has(name) && !isKept(name)) renameSync(join(former, name), join(made, name));
  }
  renameSync(made, place);
  rmSync(former, { recursive: true, force: true });
}

/** As the program names what it keeps. */
function isKept(name: string): boolean {
  return /^[a-z0-9-]+\.(json|html|docx|pdf|eml)$/.test(name);
}
