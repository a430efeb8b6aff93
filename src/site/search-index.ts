import { compareText } from "../engine/base/compare-text.ts";

/** What browsers need of pagefind's files; its ready-made interfaces and other languages are not. */
const needed =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.ru\.|fragment\/|index\/|pagefind\.)/;

/**
 * The search index of a built site's pages (HTML by path), as files to lie in `pagefind/`. Only
 * what a page marks with `data-pagefind-body` is indexed: the text of its document.
 */
export async function searchIndex(
  pages: ReadonlyMap<string, string>,
): Promise<Map<string, Uint8Array>> {
  const pagefind = await import("pagefind");
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "ru" });
  if (!index) throw new Error(errors.join("\n"));
  for (const [path, html] of pages) {
    const url = `/${path.replace(/index\.html$/, "")}`;
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join("\n")}`);
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  return new Map(
    files
      .filter(({ path }) => needed.test(path))
      .map(({ path, content }) => [path, content] as const)
      .toSorted(([a], [b]) => compareText(a, b)),
  );
}
