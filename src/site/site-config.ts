import { join } from "node:path";
import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import type { AstroUserConfig } from "astro";
import { dataPlugin, type PlacedData } from "./data-plugin.ts";

/** `src/site` here, `lib/site` where the program is installed. */
const siteFolder = fileURLToPath(new URL(".", import.meta.url));

/**
 * Astro's configuration, the same for the build and for `astro dev`. Styles go into the pages:
 * a page is one file that works from any folder and address.
 */
export function siteConfig(loadData: () => Promise<PlacedData>): AstroUserConfig {
  return {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    srcDir: siteFolder,
    publicDir: join(siteFolder, "public"),
    output: "static",
    compressHTML: true,
    trailingSlash: "always",
    prerenderConflictBehavior: "error",
    build: { format: "directory", inlineStylesheets: "always" },
    integrations: [mdx()],
    markdown: { syntaxHighlight: false },
    devToolbar: { enabled: false },
    vite: {
      plugins: [dataPlugin(loadData)],
      // None but ours: looked for, they would be found in the project that installed this program.
      css: { postcss: {} },
      resolve: { tsconfigPaths: false },
      // Not newer than the telephones of readers: keeps media queries in the form they know.
      build: { cssTarget: ["chrome90", "firefox88", "safari14"] },
    },
  };
}
