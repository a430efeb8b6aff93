import { join } from "node:path";
import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import type { AstroIntegration, AstroUserConfig } from "astro";

/** `src/site` here, `lib/site` where the program is installed. */
const siteFolder = fileURLToPath(new URL("..", import.meta.url));

/** That of this file: where the program is installed, modules are compiled and end otherwise. */
const extension = import.meta.url.slice(import.meta.url.lastIndexOf("."));

/** Astro makes a program that renders pages (render-page.ts), and not the pages. */
const pagesProgram: AstroIntegration = {
  name: "reglament-pages",
  hooks: {
    "astro:config:done": ({ setAdapter }) => {
      setAdapter({
        name: "reglament-pages",
        entrypointResolution: "auto",
        serverEntrypoint: new URL(`render-page${extension}`, import.meta.url),
        // Of pictures nothing is asked.
        supportedAstroFeatures: { serverOutput: "stable", sharpImageService: "stable" },
      });
    },
  },
};

/** Astro's configuration. Styles go into the pages: a page is one file that works from any folder. */
export const siteConfig: AstroUserConfig = {
  root: fileURLToPath(new URL("../../..", import.meta.url)),
  srcDir: siteFolder,
  publicDir: join(siteFolder, "public"),
  output: "server",
  adapter: pagesProgram,
  compressHTML: true,
  trailingSlash: "always",
  build: { inlineStylesheets: "always" },
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    // None but ours: looked for, they would be found in the project that installed this program.
    css: { postcss: {} },
    resolve: { tsconfigPaths: false },
    // Not newer than the telephones of readers: keeps media queries in the form they know.
    build: { cssTarget: ["chrome90", "firefox88", "safari14"] },
  },
};
