import { createApp } from "astro/app/entrypoint";

/** Without streams: a page is one text. */
const app = createApp({ streaming: false });

/** Any would do: a page takes its address from the data. */
const origin = "http://localhost/";

/** It is served as what it says. */
const notFound = "404/";

/**
 * The HTML of the page at a path ("", "help/"), of what `locals` holds. Throws what its component
 * throws. Astro bundles this module with all that pages are made of (compile-pages.ts).
 */
export async function renderPage(path: string, locals: App.Locals): Promise<string> {
  const response = await app.render(new Request(new URL(path, origin)), { locals });
  if (locals.failure !== undefined) throw locals.failure;
  const isMissing = path === notFound && response.status === 404;
  if (!response.ok && !isMissing) throw new Error(`The page «${path}» gives ${response.status}.`);
  return response.text();
}
