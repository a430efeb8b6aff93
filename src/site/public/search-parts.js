/** The search index, which may lie in parts: pagefind searches in all of them as in one. */

/**
 * Opens the index of a site whose root is at a URL; the first of the folders has its program.
 * `vocabulary` are all words of it.
 */
export async function openIndex(root, [first, ...others]) {
  const { pathname } = root;
  const readWords = async (folder) => (await fetch(new URL(`${folder}words.json`, root))).json();
  const [pagefind, ...words] = await Promise.all([
    import(new URL(`${first}pagefind.js`, root).href),
    ...[first, ...others].map(readWords),
  ]);
  await pagefind.options({ baseUrl: pathname, excerptLength: 1 });
  for (const folder of others)
    await pagefind.mergeIndex(pathname + folder, { baseUrl: pathname, excerptLength: 1 });
  return { pagefind, vocabulary: words.flat() };
}
