/**
 * Compiles the program that renders the pages into the current folder (`program/`): a process of its
 * own, since Vite takes some hundred megabytes that a process never gives back, and works in the
 * current folder. Where the program is installed nothing is written.
 */
import { join } from "node:path";
import { build } from "astro";

import { siteConfig } from "./site-config.ts";

const folder = process.cwd();
const cacheDir = join(folder, "cache");
// From that folder no package can be found: the program has all of them inside.
const whole = { resolve: { noExternal: true as const } };
const { vite, ...config } = siteConfig;
/** Types of the site's content, which Astro would write beside the program's own files. */
const withoutTypes = { devOutput: false, sync: false };

await build(
  {
    ...config,
    ...{ outDir: join(folder, "program"), cacheDir, configFile: false },
    // What goes wrong is thrown.
    logLevel: "silent",
    vite: { ...vite, cacheDir, environments: { prerender: whole, ssr: whole } },
  },
  withoutTypes,
);
