import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import type { AstroUserConfig } from "astro";
import type { SiteData } from "../engine/site/data.ts";
import { dataPlugin } from "./data-plugin.ts";

/**
 * Astro's configuration, the same for the build and for `astro dev`. Styles go into the pages:
 * a page is one file that works from any folder and address.
 */
export function siteConfig(loadData: () => Promise<SiteData>): AstroUserConfig {
  return {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    srcDir: "src/site",
    publicDir: "src/site/public",
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
      // Not newer than the telephones of readers: keeps media queries in the form they know.
      build: { cssTarget: ["chrome90", "firefox88", "safari14"] },
    },
  };
}
