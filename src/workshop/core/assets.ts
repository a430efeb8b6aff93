import { strFromU8, strToU8, unzipSync } from "fflate";
import { isRecord } from "../../engine/base/is-record.ts";
import type { PdfFontFiles } from "../../index.ts";
import type { Files } from "./files.ts";
import { readTexts } from "./files.ts";

/** What the page brings with it: a ZIP in which the build has put all that the core reads. */
export interface Assets {
  fonts: PdfFontFiles;
  /** The product's own content: texts, reference data, the invented example. */
  starter: Files;
  /** JSON Schemas by file name. */
  schemas: Readonly<Record<string, string>>;
}

/** The file of the ZIP with all texts, by their paths. */
export const textsOfAssets = "texts.json";

/** Refuses (Error) a page that lacks a part: then it was not built whole. */
export function openAssets(zip: Uint8Array): Assets {
  const files = { ...unzipSync(zip) };
  const texts: unknown = JSON.parse(strFromU8(files[textsOfAssets] ?? strToU8("{}")));
  for (const [path, text] of Object.entries(isRecord(texts) ? texts : {}))
    if (typeof text === "string") files[path] = strToU8(text);
  const take = (path: string): Uint8Array => {
    const file = files[path];
    if (!file) throw new Error(`The workshop was built without ${path}`);
    return file;
  };
  const below = (folder: string): [string, Uint8Array][] =>
    Object.entries(files).flatMap(([path, bytes]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), bytes]] : [],
    );
  return {
    fonts: {
      regular: take("fonts/regular.ttf"),
      bold: take("fonts/bold.ttf"),
      emoji: take("fonts/emoji.ttf"),
    },
    starter: readTexts(new Map(below("content/"))),
    schemas: Object.fromEntries(below("schemas/").map(([name, bytes]) => [name, strFromU8(bytes)])),
  };
}
