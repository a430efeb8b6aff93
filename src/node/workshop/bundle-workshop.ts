import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { strToU8, type Zippable, zipSync } from "fflate";

import { encodeBase64 } from "../../engine/base/encode-base64.ts";
import { decodeText } from "../dev/data-files.ts";
import { readFolder } from "../input/list-files.ts";
import { packageFolder, readFonts, readVersion } from "../input/read-package.ts";
import { fillPage } from "./fill-page.ts";

/** Chrome, Edge and Yandex 110, Firefox 115, Safari 16.4: others are told so in a sentence. */
const target = ["chrome110", "firefox115", "safari16.4"];

/**
 * Makes the workshop: one HTML file with the page, the generator, fonts, texts and schemas inside.
 * From the sources, so only in a clone: the packed program brings the file ready made.
 */
export async function bundleWorkshop(): Promise<string> {
  const source = join(packageFolder, "src/workshop");
  const [page, worker] = await Promise.all([
    bundle(join(source, "page/main.tsx"), []),
    // Of a worker: packages that prefer a page would need its `document`.
    bundle(join(source, "worker.ts"), ["worker"]),
  ]);
  const style = readFileSync(join(source, "page/style.css"), "utf8");
  return fillPage({ page, worker, style, assets: packAssets(), version: readVersion() });
}

async function bundle(entry: string, conditions: string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    ...{ bundle: true, minify: true, write: false, legalComments: "none", logLevel: "silent" },
    ...{ format: "iife", platform: "browser", target, charset: "utf8", outdir: "out" },
    ...{ jsx: "automatic", jsxImportSource: "preact" },
    conditions: [...conditions, "module"],
    plugins: [withoutWoff2],
    // By it pdfkit finds a colour profile that we do not ask for.
    define: { "import.meta.url": '"https://reglament.invalid/"' },
  });
  const [only, ...others] = outputFiles;
  if (!only || others.length > 0) throw new Error(`Not one file: ${entry}`);
  return only.text;
}

/** Our fonts are TTF: what unpacks those of sites would be a fiftieth of the page. */
const withoutWoff2: Plugin = {
  name: "without-woff2",
  setup: (building) => {
    building.onLoad({ filter: /[\\/]brotli[\\/]decompress\.js$/ }, () => ({
      contents: 'module.exports = () => { throw new Error("WOFF2"); };',
    }));
  },
};

/** Where src/workshop/core/assets.ts looks for them; to import it from there would pack that too. */
const textsOfAssets = "texts.json";

/**
 * What the core reads, as one ZIP: the same bytes for the same files. Texts are one file in it, since
 * they are much alike: each by itself would take a tenth more.
 */
function packAssets(): string {
  const zip: Zippable = {};
  const mtime = new Date(1980, 0, 1, 12);
  const texts: Record<string, string> = {};
  for (const [path, bytes] of listAssets()) {
    const text = /\.(?:html|json|yaml|mdx)$/u.test(path) ? decodeText(bytes) : null;
    if (text === null) zip[path] = [bytes, { mtime, level: 9 }];
    else texts[path] = text;
  }
  zip[textsOfAssets] = [strToU8(JSON.stringify(texts)), { mtime, level: 9 }];
  return encodeBase64(zipSync(zip));
}

function listAssets(): [path: string, bytes: Uint8Array][] {
  const below = (name: string): [string, Uint8Array][] =>
    Array.from(readFolder(join(packageFolder, name)), ([path, bytes]) => [
      `${name}/${path}`,
      bytes,
    ]);
  const fonts = Object.entries(readFonts()).map(([name, bytes]): [string, Uint8Array] => [
    `fonts/${name}.ttf`,
    bytes,
  ]);
  const schemas = below("schemas").map(([path, bytes]): [string, Uint8Array] => [
    path,
    strToU8(JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)))),
  ]);
  return [...fonts, ...schemas, ...below("content")].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
