import { gunzipSync } from "node:zlib";
import { compareText } from "../engine/base/compare-text.ts";
import { watchHelper } from "./watch-helper.ts";

/** What browsers need of pagefind's files; its ready-made interfaces and other languages are not. */
const needed =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.ru\.|fragment\/|filter\/|index\/|pagefind\.)/;

/** Whether a file is the program of the search, which one index is enough to have. */
export function isProgram(path: string): boolean {
  return path.endsWith(".js");
}

/**
 * The search index of a built site's pages (HTML by path), as files to lie in `pagefind/`. Only
 * what a page marks with `data-pagefind-body` is indexed. `words.json` are all words of the index:
 * by them the page of the search knows what there is (`public/search-words.js`).
 */
export async function searchIndex(
  pages: Iterable<readonly [path: string, html: string]>,
): Promise<Map<string, Uint8Array>> {
  const files = await watchHelper(() => indexPages(pages));
  const kept = files.filter(({ path }) => needed.test(path));
  const fragments = kept.filter(({ path }) => path.startsWith("fragment/"));
  const words = new TextEncoder().encode(JSON.stringify(listWords(fragments)));
  return new Map(
    [...kept, { path: "words.json", content: words }]
      .map(({ path, content }) => [path, content] as const)
      .toSorted(([a], [b]) => compareText(a, b)),
  );
}

async function indexPages(pages: Iterable<readonly [path: string, html: string]>) {
  const pagefind = await import("pagefind");
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: "ru" });
    if (!index) throw new Error(errors.join("\n"));
    for (const [path, html] of pages) {
      const url = `/${path.replace(/index\.html$/, "")}`;
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join("\n")}`);
    }
    const { files } = await index.getFiles();
    return files;
  } finally {
    await pagefind.close();
  }
}

/** The words of pagefind's fragments, which are JSON after a mark, compressed. */
function listWords(fragments: readonly { content: Uint8Array }[]): string[] {
  const words = fragments.flatMap(({ content }) => {
    const text = gunzipSync(content).toString("utf8");
    const fragment: unknown = JSON.parse(text.slice(text.indexOf("{")));
    return splitWords(contentOf(fragment));
  });
  return [...new Set(words)].sort(compareText);
}

function contentOf(fragment: unknown): string {
  if (typeof fragment !== "object" || fragment === null || !("content" in fragment)) return "";
  return String(fragment.content);
}

/** As the page of the search splits what is typed. */
function splitWords(text: string): string[] {
  return (
    text
      .toLocaleLowerCase("ru")
      .replaceAll("ё", "е")
      .match(/\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+/gu) ?? []
  );
}
