import { cpSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { AstroInlineConfig } from "astro";
import { makeTemporaryFolder } from "../node/output/make-temporary-folder.ts";
import type { PlacedData } from "./data-plugin.ts";

/**
 * Astro's part of the build: the pages and the files of `public/`, into a folder. Throws when a
 * page cannot be made or two share an address.
 *
 * Astro runs the code that renders the pages from under its output if that lies in the current
 * folder, else from under `.astro/` there. So each build has a folder of its own, which is the
 * current one meanwhile: the command may be started anywhere, twice at once, and where the program
 * is installed nothing is written.
 */
export async function buildPages(data: PlacedData, outDir: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // Loaded here: other commands need not wait for them.
  const [{ build }, { siteConfig }] = await Promise.all([
    import("astro"),
    import("./site-config.ts"),
  ]);
  const target = resolve(outDir);
  const home = process.cwd();
  // Its real path: the current folder is always told by that.
  const own = makeTemporaryFolder("reglament-site-");
  try {
    process.chdir(own);
    const config = siteConfig(() => Promise.resolve(data));
    await build(inFolder(config, own), withoutTypes);
    const pages = join(own, "pages");
    for (const name of readdirSync(pages))
      if (isWanted(name, data)) cpSync(join(pages, name), join(target, name), { recursive: true });
  } finally {
    returnTo(home);
    rmSync(own, { recursive: true, force: true });
  }
}

/** Of a part of a site only the folders of its organizations: the rest is made of all parts. */
function isWanted(name: string, { scope, organizations }: PlacedData): boolean {
  return scope.withCommon || organizations.some(({ id }) => id === name);
}

/** Where that folder is gone meanwhile, it is told when the next path is looked for. */
function returnTo(home: string): void {
  try {
    process.chdir(home);
  } catch {
    process.chdir(tmpdir());
  }
}

/** Types of the site's content, which Astro would write beside the program's own files. */
const withoutTypes = { devOutput: false, sync: false };

/** The configuration of a build all of whose files lie in one folder. */
function inFolder({ vite, ...config }: AstroInlineConfig, folder: string): AstroInlineConfig {
  const cacheDir = join(folder, "cache");
  return {
    ...config,
    outDir: join(folder, "pages"),
    cacheDir,
    configFile: false,
    // What goes wrong is thrown.
    logLevel: "silent",
    vite: {
      ...vite,
      cacheDir,
      // From that folder no package can be found: the code that renders has all of them inside.
      environments: { prerender: { resolve: { noExternal: true } } },
    },
  };
}
