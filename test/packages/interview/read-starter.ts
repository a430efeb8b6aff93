import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { type ContentFolder, memoryFolder } from "../../../src/index.ts";

/** The product's own texts and reference data, without organizations. */
export function readStarter(): ContentFolder {
  const folder = fileURLToPath(new URL("../../../content/", import.meta.url));
  const names = ["documents", "parts", "reference"].flatMap((each) =>
    readdirSync(`${folder}${each}`).map((name) => `${each}/${name}`),
  );
  return memoryFolder(
    new Map(names.map((name) => [name, readFileSync(`${folder}${name}`, "utf8")])),
  );
}
